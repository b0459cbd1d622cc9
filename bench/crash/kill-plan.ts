import type { Random } from "../generate/random.ts";

/** When a writer is to be killed: so many ms after it has reported this word so many times; `start` is its start. */
export type KillPlan = {
  readonly word: string;
  readonly times: number;
  readonly wait: number;
  /** After so many it closes by itself. */
  readonly deeds: number;
};

const withoutEnd = 10_000;

/** What a writer reports, each as often as a kill should wait for it. */
const words = [
  "start",
  "start",
  "open",
  "open",
  "step",
  "step",
  "step",
  "step",
  "merge",
  "undo",
  "fold",
  "fold",
  "import",
  "close",
  "close",
  "close",
];

/** A moment at random: before it is up, as it opens, at work, in the middle of a fold, an import, an undo, a close. */
export function planKill(random: Random): KillPlan {
  const word = random.pick(words);
  // Up to about the time that a writer takes to be up: the kill meets its opening, and its first deeds.
  if (word === "start") return { word, times: 1, wait: random.below(300), deeds: withoutEnd };
  if (word === "step") return { word, times: 1 + random.below(50), wait: random.below(3), deeds: withoutEnd };
  const deeds = word === "close" ? random.below(20) : withoutEnd;
  return { word, times: 1, wait: random.below(12), deeds };
}
