import { toOneLine } from "../contract/to-one-line.ts";
import { formatDate } from "../records/date-words.ts";
import { citeKey } from "./cite-key.ts";
import type { Cited, CitedName } from "./cited.ts";
import { readCitedDate } from "./date-parts.ts";
import { paragraphWords } from "./paragraph-words.ts";

/**
 * An entry for BibLaTeX 3.5 and later (https://ctan.org/pkg/biblatex), UTF-8. Dates go as EDTF, which it reads; one that
 * it would not stands in `note` as people read it.
 */
export function biblatexEntry(cited: Cited): string {
  const { title, speakers, date, place, language, summary, topics, url, archive, rights, paragraphs } = cited;
  const isDate = date !== undefined && readCitedDate(date) !== undefined;
  const notes = [
    date === undefined || isDate ? undefined : formatDate(date, "long"),
    paragraphs === undefined ? undefined : paragraphWords(paragraphs),
    cited.reference,
  ];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ["author", speakers.length === 0 ? undefined : speakers.map(nameValue).join(" and ")],
    ["title", texText(title)],
    ["date", isDate ? date.replace(/T[\d:]+/g, "") : undefined],
    ["type", cited.eventType === undefined ? undefined : texText(cited.eventType)],
    ["location", place === undefined ? undefined : texList(place)],
    ["organization", archive === undefined ? undefined : texList(archive)],
    ["langid", langid(language)],
    ["url", url === undefined ? undefined : encodeUrl(url)],
    ["note", joined(notes, "; ")],
    ["keywords", joined(topics, ", ", ",")],
    ["abstract", summary === undefined ? undefined : texText(summary)],
    ["annotation", rights === undefined ? undefined : texText(rights)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@misc{${citeKey(cited)},`, ...lines, "}", ""].join("\n");
}

/** Babel's names of the languages that it knows by one. */
const langids: Readonly<Record<string, string>> = {
  de: "german",
  en: "english",
  es: "spanish",
  fr: "french",
  it: "italian",
  pt: "portuguese",
  ru: "russian",
  uk: "ukrainian",
};

function langid(language: string | undefined): string | undefined {
  const primary = language?.split("-")[0] ?? "";
  return Object.hasOwn(langids, primary) ? langids[primary] : undefined;
}

/** Names are told apart by ` and `, their parts by commas: what might hold one of these stands in braces. */
function nameValue(name: CitedName): string {
  if ("literal" in name) return `{${texText(name.literal)}}`;
  return `{${texText(name.family)}}, {${texText(name.given)}}`;
}

/** A field that is a list of texts, here of one. */
function texList(text: string): string {
  return `{${texText(text)}}`;
}

function joined(parts: readonly (string | undefined)[], between: string, without?: string): string | undefined {
  const there = parts.flatMap((part) => (part === undefined ? [] : [without ? part.replaceAll(without, " ") : part]));
  return there.length === 0 ? undefined : there.map(texText).join(between);
}

/** By name where a sign alone would do: braces are counted before anything is read, also those behind a backslash. */
const signs: ReadonlyMap<string, string> = new Map([
  ["\\", "\\textbackslash{}"],
  ["{", "\\textbraceleft{}"],
  ["}", "\\textbraceright{}"],
  ["~", "\\textasciitilde{}"],
  ["^", "\\textasciicircum{}"],
  ["#", "\\#"],
  ["$", "\\$"],
  ["%", "\\%"],
  ["&", "\\&"],
  ["_", "\\_"],
]);

/** A text as TeX prints it; on one line. */
function texText(text: string): string {
  return toOneLine(text)
    .trim()
    .replace(/[\\{}~^#$%&_]/g, (sign) => signs.get(sign) ?? sign);
}

/** `url` is verbatim: what would end the field or a line in it is percent-encoded. */
function encodeUrl(url: string): string {
  return toOneLine(url).replace(/[\\{}\s%]/g, (sign) => (sign === "%" ? sign : encodeURIComponent(sign)));
}
