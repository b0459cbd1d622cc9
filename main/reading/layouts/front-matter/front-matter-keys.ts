import { headerKeyOf } from "../header/keys.ts";

/** What a key of front matter states. */
export type FrontMatterField =
  | "title"
  | "date"
  | "time"
  | "place"
  | "summary"
  | "language"
  | "url"
  | "topics"
  | "persons"
  | "geography"
  | "sections";

const own: ReadonlyMap<string, FrontMatterField> = new Map([
  ["headline", "title"],
  ["city", "place"],
  ["excerpt", "summary"],
  ["lead", "summary"],
  ["language", "language"],
  ["lang", "language"],
  ["locale", "language"],
  ["permalink", "url"],
  ["canonical", "url"],
  ["canonical url", "url"],
  ["original url", "url"],
  ["topic", "topics"],
  ["tag", "topics"],
  ["subject", "topics"],
  ["keyword", "topics"],
  ["category", "topics"],
  ["categories", "topics"],
  ["тема", "topics"],
  ["рубрики", "topics"],
  ["теги", "topics"],
  ["persons", "persons"],
  ["person", "persons"],
  ["people", "persons"],
  ["лица", "persons"],
  ["geography", "geography"],
  ["places", "geography"],
  ["countries", "geography"],
  ["country", "geography"],
  ["regions", "geography"],
  ["region", "geography"],
  ["география", "geography"],
  ["sections", "sections"],
  ["section", "sections"],
]);

/** What a head in words states by these, in YAML may be anything of the program that wrote it. */
const vague: ReadonlySet<string> = new Set(["event", "meeting", "with", "where", "data", "panel", "web"]);

/** Of several keys that state one field the first of these counts before any other. */
const plainest: ReadonlySet<string> = new Set(["title", "date", "time", "place", "summary", "language", "source url"]);

export type KnownKey = { readonly field: FrontMatterField; readonly isPlain: boolean };

/** `Source-URL`, `source_url` and `sourceUrl` are one; undefined for a key that says nothing that a record holds. */
export function knownKey(key: string): KnownKey | undefined {
  const words = key
    .slice(0, 60)
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim();
  const field = own.get(words) ?? (vague.has(words) ? undefined : headerKeyOf(words));
  return field === undefined || field === "note" ? undefined : { field, isPlain: plainest.has(words) };
}
