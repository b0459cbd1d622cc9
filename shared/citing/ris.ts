import { toOneLine } from "../contract/to-one-line.ts";
import { formatDate } from "../records/date-words.ts";
import { citeKey } from "./cite-key.ts";
import type { Cited, CitedName } from "./cited.ts";
import { readCitedDate } from "./date-parts.ts";

/**
 * A record of RIS, ended by CRLF. Its type is ELEC: those for speeches and hearings are mangled by common readers. Of a span
 * the first day stands in `DA`; a date that is no single day also stands in `N1` as people read it.
 */
export function risRecord(cited: Cited): string {
  const { title, speakers, date, place, language, summary, topics, url, archive, reference } = cited;
  const first = date === undefined ? undefined : readCitedDate(date)?.parts[0];
  const isDay = date !== undefined && /^\d{4}-\d\d-\d\d/.test(date) && !date.includes("/");
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["TY", "ELEC"],
    ["ID", citeKey(cited)],
    ["TI", title],
    ...speakers.map((name) => ["AU", risName(name)] as const),
    ["DA", first === undefined ? undefined : risDate(first)],
    ["PY", first === undefined ? undefined : fourDigits(first[0] ?? 0)],
    ["PY", first === undefined && cited.saysUndated ? "n.d." : undefined],
    ["CY", place],
    ["PB", archive],
    ...topics.map((topic) => ["KW", topic] as const),
    ["LA", language],
    ["UR", url],
    ["AB", summary],
    ["M3", cited.eventType],
    ["AN", reference],
    ["N1", date === undefined || isDay ? undefined : formatDate(date, "long")],
  ];
  const lines = fields.flatMap(([tag, value]) => {
    const text = value === undefined ? "" : toOneLine(value).trim();
    return text === "" ? [] : [`${tag}  - ${text}`];
  });
  return [...lines, "ER  - ", "", ""].join("\r\n");
}

/** `Valdez, Irena`; the comma is what tells the parts apart, so a name that is one has none. */
function risName(name: CitedName): string {
  return "literal" in name ? name.literal.replaceAll(",", " ") : `${name.family}, ${name.given}`;
}

/** `2021/03/03/`: what is not known stays empty. */
function risDate([year = 0, month, day]: readonly number[]): string {
  const two = (part: number | undefined) => (part === undefined ? "" : String(part).padStart(2, "0"));
  return `${fourDigits(year)}/${two(month)}/${two(day)}/`;
}

function fourDigits(year: number): string {
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}
