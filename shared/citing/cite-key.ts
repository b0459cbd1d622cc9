import { type Cited, fullName } from "./cited.ts";

/**
 * What names the entry in a text that cites it: `valdez2021-9f3a1c`. Small letters, digits and a hyphen, which every
 * program takes; the end of the record's id tells those of one speaker and year apart.
 */
export function citeKey({ id, speakers, title, date }: Pick<Cited, "id" | "speakers" | "title" | "date">): string {
  const [first] = speakers;
  const name =
    first === undefined ? title : "family" in first ? first.family : (fullName(first).split(" ").at(-1) ?? "");
  const year = /\d{4}/.exec(date ?? "")?.[0] ?? "";
  return `${slug(name) || "transcript"}${year}-${id.slice(-6)}`;
}

/** The first word in plain letters; nothing of other scripts, which not every program takes. */
function slug(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return /[a-z]+/.exec(plain)?.[0].slice(0, 24) ?? "";
}
