import { countBelow } from "../../runtime/count-below.ts";

/** A text as a source of a project: LF alone ends lines, and no byte order mark stands before it. */
export type PlainSource = {
  readonly text: string;
  /** Where a code point of the text as it was stands in it; one behind its end is its end. */
  readonly placeOf: (position: number) => number;
};

/** Readers of such projects count code points of what they make of the file, and some of them turn CR LF into one. */
export function plainSource(text: string): PlainSource {
  const gone: number[] = [];
  let at = 0;
  let before = "";
  for (const point of text) {
    if (point === "\ufeff" && at === 0) gone.push(at);
    if (point === "\n" && before === "\r") gone.push(at);
    before = point;
    at += 1;
  }
  return {
    text: text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"),
    placeOf: (position) => Math.min(position, at) - countBelow(gone, position),
  };
}
