import type { Heard } from "../../../shared/reading/reading.ts";
import { createLines, type Lines } from "./lines.ts";

/** Words that a format says somebody speaks, or when they are heard. */
export type Spoken = {
  readonly speaker?: string | undefined;
  readonly text: string;
  readonly heard?: Heard | undefined;
};

/** Lines of speech: who speaks stands before the first line of a turn, as on any page. */
export type SpokenLines = Omit<Lines, "tab"> & { readonly say: (spoken: Spoken) => void };

const longestSpeaker = 200;

export function createSpokenLines(): SpokenLines {
  const lines = createLines();
  let last: string | undefined;
  return {
    ...lines,
    say: ({ speaker, text, heard }) => {
      const label = speaker?.replace(/\s+/g, " ").trim().replace(/:$/, "").slice(0, longestSpeaker);
      for (const line of text.split(/\r\n|[\n\r]/)) {
        if (line.trim() === "") continue;
        if (label && label !== last) lines.add(`${label}: `);
        if (label) lines.hint({ speaker: label });
        if (heard) lines.hint({ heard });
        lines.add(line);
        lines.end();
        last = label;
      }
    },
  };
}
