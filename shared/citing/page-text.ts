import type { Quoted } from "./passage.ts";

/** A passage as plain text: a paragraph a line with an empty one between, each speaker named where their turn begins. */
export function pageText({ said }: Quoted): string {
  return said
    .flatMap(({ speaker, paragraphs, isGoingOn }) => {
      const name = speaker === undefined || isGoingOn ? [] : [speaker.name];
      return [...name, ...paragraphs.map(({ text }) => text)];
    })
    .join("\n\n");
}
