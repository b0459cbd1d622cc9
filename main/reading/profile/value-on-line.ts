import type { Part } from "../../../shared/reading/pattern.ts";
import type { ProfileField } from "../../../shared/reading/profile.ts";

/** `Venue: Port Selwyn` says in front what it is. */
const heading = /^\p{L}[\p{L}\s]{0,30}:\s+(?=\S)/u;

/** Of a title a colon may be part: only these words say that it is one. */
const titleHeading = /^(?:title|subject|heading|тема|название|заголовок):\s+(?=\S)/iu;

/** How many characters in front of a field's value only name the field; 0 for none. */
export function headingLength(field: ProfileField, text: string): number {
  if (field === "summary") return 0;
  return (field === "title" ? titleHeading : heading).exec(text.slice(0, 100))?.[0].length ?? 0;
}

/** What separates several values on one line; undefined where they are one. */
export function separatorOn(field: ProfileField, text: string): string | undefined {
  if (field === "topics" || field === "geography")
    return text.includes(";") ? ";" : text.includes(",") ? "," : undefined;
  return field === "persons" && text.includes(";") ? ";" : undefined;
}

/** Where the values of a field stand on a line that is said to hold it. */
export function valueOnLine(field: ProfileField, text: string): readonly Part[] {
  const start = headingLength(field, text);
  const separator = separatorOn(field, text.slice(start));
  if (separator === undefined) return [{ from: start, to: text.length }];
  let at = start;
  return text
    .slice(start)
    .split(separator)
    .flatMap((piece) => {
      const from = at + (piece.length - piece.trimStart().length);
      at += piece.length + separator.length;
      const words = piece.trim();
      return words === "" ? [] : { from, to: from + words.length };
    });
}
