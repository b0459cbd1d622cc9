import { packNumbers, unpackNumbers } from "./pack.ts";

/** How much a transcript is about a word, in steps that a list can hold: 0 to 3. */
export const levels = 4;

/** @param times in the text. @param inHead whether the title or summary has it */
export function levelOf(times: number, inHead: boolean): number {
  return (times >= 6 ? 2 : times >= 2 ? 1 : 0) + (inHead ? 1 : 0);
}

/** Transcripts that have a word, ascending, `number * levels + level` each, as a script holds them. */
export function packPostings(postings: Iterable<number>): string {
  return packNumbers(gaps(postings));
}

function* gaps(postings: Iterable<number>): Generator<number> {
  let last = 0;
  for (const posting of postings) {
    const number = Math.floor(posting / levels);
    yield (number - last) * levels + (posting % levels);
    last = number;
  }
}

/** Calls `each` with the number of each transcript and the level of the word in it. */
export function readPostings(packed: string, each: (transcript: number, level: number) => void): void {
  let transcript = 0;
  for (const gap of unpackNumbers(packed)) {
    transcript += Math.floor(gap / levels);
    each(transcript, gap % levels);
  }
}
