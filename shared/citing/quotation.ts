import { toOneLine } from "../contract/to-one-line.ts";
import { formatDate } from "../records/date-words.ts";
import { isolate } from "../records/isolate.ts";
import { type Cited, fullName } from "./cited.ts";
import { paragraphWords } from "./paragraph-words.ts";
import type { Quoted, Said } from "./passage.ts";

/**
 * A passage between quotation marks of its language, a paragraph a line with an empty one between, and under it where it
 * is from: `— Irena Valdez, “Extended meeting”, Port Almere, 3 March 2021, ¶ 4`. Where several speak, each is named
 * before what they say. `…` stands where the passage begins or ends inside a paragraph.
 */
export function writeQuotation(quoted: Quoted, cited: Cited): string {
  const { said } = quoted;
  const isOneVoice = new Set(said.map(({ speaker }) => speaker?.name)).size === 1;
  const texts = said.map((one, at) =>
    quote(one, cited.language, {
      before: at === 0 && quoted.isCutBefore,
      after: at === said.length - 1 && quoted.isCutAfter,
      isNamed: !isOneVoice,
    }),
  );
  const speaker = isOneVoice ? said[0]?.speaker : undefined;
  return `${texts.join("\n\n")}\n— ${writeSource(cited, speaker && sourceName(cited, speaker))}\n`;
}

/** Where a text is from, in one line: speaker, title, place, date, paragraphs, archive's reference, address. */
export function writeSource(cited: Cited, speaker?: string): string {
  const { title, place, date, paragraphs, reference, url, language } = cited;
  const parts = [
    speaker,
    marks(language, toOneLine(title) || "Untitled"),
    place,
    date === undefined ? "no date" : formatDate(date, "long"),
    paragraphs === undefined ? undefined : paragraphWords(paragraphs),
    reference,
    url,
  ];
  return parts.flatMap((part) => (part === undefined ? [] : [isolate(toOneLine(part))])).join(", ");
}

/** The name of the archive's person rather than the one that is printed. */
function sourceName({ speakers }: Cited, { name, label, isAnonymous }: NonNullable<Said["speaker"]>): string {
  const [only] = speakers;
  if (isAnonymous) return label;
  return speakers.length === 1 && only !== undefined ? fullName(only) : name;
}

type How = { readonly before: boolean; readonly after: boolean; readonly isNamed: boolean };

function quote({ speaker, paragraphs }: Said, language: string | undefined, { before, after, isNamed }: How): string {
  const texts = paragraphs.map(({ text }) => text.trim());
  const text = `${before ? "…" : ""}${texts.join("\n\n")}${after ? "…" : ""}`;
  const name = isNamed && speaker !== undefined ? `${isolate(toOneLine(speaker.name))}: ` : "";
  return `${name}${marks(language, text)}`;
}

/** Opening and closing marks by language; English ones where it is another. */
const marksOf: Readonly<Record<string, readonly [string, string]>> = {
  cs: ["„", "“"],
  de: ["„", "“"],
  es: ["«", "»"],
  fr: ["« ", " »"],
  it: ["«", "»"],
  ja: ["「", "」"],
  pl: ["„", "”"],
  pt: ["«", "»"],
  ru: ["«", "»"],
  uk: ["«", "»"],
  zh: ["“", "”"],
};

function marks(language: string | undefined, text: string): string {
  const primary = language?.split("-")[0] ?? "";
  const [open, close] = (Object.hasOwn(marksOf, primary) ? marksOf[primary] : undefined) ?? ["“", "”"];
  return `${open}${text}${close}`;
}
