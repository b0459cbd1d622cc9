import type { Mark, Row } from "../../../shared/contract/finding.ts";
import type { Marker } from "./find-marks.ts";

type Snippet = NonNullable<Row["snippet"]>;

/** UTF-16 units before the first hit, which is to be seen in the one line of a compact list too, and in all. */
const before = 24;
const longest = 220;

/** A stretch around the first hit in these texts (paragraphs, in their order); undefined when there is none. */
export function makeSnippet(texts: Iterable<string>, marker: Marker): Snippet | undefined {
  for (const text of texts) {
    const [first] = marker.find(text, 1);
    if (first) return cut(text, first, marker);
  }
  return undefined;
}

function cut(text: string, [hit]: Mark, marker: Marker): Snippet {
  const start = hit <= before ? 0 : wordStart(text, hit - before, hit);
  const end = text.length - start <= longest ? text.length : wordEnd(text, start + longest);
  const head = start > 0 ? "…" : "";
  const stretch = text.slice(start, end);
  return {
    text: `${head}${stretch}${end < text.length ? "…" : ""}`,
    marks: marker.find(stretch).map(([from, to]): Mark => [from + head.length, to + head.length]),
  };
}

/** The first place after a space, from here on and before the hit. */
function wordStart(text: string, from: number, hit: number): number {
  const space = text.indexOf(" ", from);
  return space >= 0 && space < hit ? space + 1 : between(text, from);
}

/** The last space before here. */
function wordEnd(text: string, to: number): number {
  const space = text.lastIndexOf(" ", to);
  return space > to - before ? space : between(text, to);
}

/** Never inside a surrogate pair. */
function between(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc_00 && unit <= 0xdf_ff ? at + 1 : at;
}
