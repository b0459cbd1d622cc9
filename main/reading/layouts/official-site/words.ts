/** What the trailer of a page lists under a heading. */
export type TrailerList = "geography" | "topics" | "persons" | "publication";

function headings(words: string): ReadonlySet<string> {
  return new Set(words.split("|").map((word) => word.trim().toLowerCase()));
}

/** Headings of the trailer, in the languages that the layout is known in. */
const trailerHeadings: ReadonlyMap<string, TrailerList> = new Map([
  ["geography", "geography"],
  ["topics", "topics"],
  ["persons", "persons"],
  ["publication status", "publication"],
  ["география", "geography"],
  ["темы", "topics"],
  ["лица", "persons"],
  ["статус материала", "publication"],
]);

/** Headings of lists of other pages. */
const relatedHeadings = headings("See also | Additional | Read also | Смотрите также | Дополнительно");

/** Is the line a heading of a list of other pages? */
export function isRelatedHeading(text: string): boolean {
  return text.length < 30 && relatedHeadings.has(asMeant(text).toLowerCase());
}

/** Names of the site's own parts, printed above the title or under the trailer. */
const siteFurniture = headings(`
  Events | News | Transcripts | Trips | Documents | Announcements | Text version | Print | Share | Full text |
  События | Новости | Стенограммы | Поездки | Документы | Текстовая версия | Распечатать | Поделиться`);

export const publishedIn = /^\*{0,2}(?:Published in sections?|Опубликован(?:о|а)? в раздел(?:е|ах)):\*{0,2}\s*/iu;
export const publicationDate = /^\*{0,2}(?:Publication date|Дата публикации):\*{0,2}\s*/iu;
export const directLink = /^\*{0,2}(?:Direct link|Ссылка на материал):\*{0,2}\s*/iu;

/** An event that was still to come: its date is not the day of the page. */
export const announced = /^(?:Announcement,|Анонс на)\s/iu;

/** Names that the page keeps folded away. */
export const moreNames = /^(?:(?:and )?\d+ more|(?:и )?ещ[её] \d+)$/iu;

/** Where a gallery stands. */
export const galleryCount = /^\d{1,3} (?:of|из) \d{1,3}$/u;

const lookAlikes: ReadonlyMap<string, string> = new Map(
  Array.from("aeopcxyABEKMHOPCTX", (letter, i) => [letter, "аеорсхуАВЕКМНОРСТХ".charAt(i)]),
);

/** Letters that a keyboard or a scanner took from the Latin alphabet, in a line in Cyrillic, as they were meant; no longer, no shorter. */
function asMeant(text: string): string {
  if (!/[Ѐ-ӿ]/.test(text)) return text;
  return text.replace(/[aeopcxyABEKMHOPCTX]/g, (letter) => lookAlikes.get(letter) ?? letter);
}

/** The list that a line heads. */
export function trailerHeading(text: string): TrailerList | undefined {
  return text.length < 40 ? trailerHeadings.get(asMeant(text).toLowerCase()) : undefined;
}

/** UTF-16 length of the words at a line's beginning that say what it is (`Published in sections: `); undefined where it has none. */
export function leadLength(text: string, lead: RegExp): number | undefined {
  return lead.exec(asMeant(text.slice(0, 60)))?.[0].length;
}

export function isSiteFurniture(text: string): boolean {
  return text.length < 30 && siteFurniture.has(asMeant(text).toLowerCase());
}
