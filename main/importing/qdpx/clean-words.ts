/** Marks and overrides that turn the direction of what follows, and control characters that nobody sees. */
const unseen = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

const longestLabel = 500;

/** On one line. */
export function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** A name of another program as a label: on one line, without what nobody sees. */
export function cleanLabel(text: string): string {
  return flat(text.replace(unseen, "")).slice(0, longestLabel).trim();
}

/** Words of several lines; undefined where nothing is left of them. */
export function cleanNote(parts: readonly (string | undefined)[]): string | undefined {
  const kept = parts.map((part) => part?.replace(/\r\n?/g, "\n").replace(unseen, "").trim() ?? "");
  const note = [...new Set(kept)].filter((part) => part !== "").join("\n\n");
  return note === "" ? undefined : note;
}
