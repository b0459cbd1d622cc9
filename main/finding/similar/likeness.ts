import type { Pacer } from "../../runtime/pacer.ts";
import type { Shelf } from "../shelf/shelf.ts";
import { eachSlot, TermLikeness, weighTerms } from "./term-weights.ts";

/** A word that sets a text apart, how much, and the slots of those that have it. */
export type Telling = { readonly word: string; readonly weight: number; readonly slots: Int32Array };

/** A transcript that is like another, from 0 to 1, and what they share: numbers of terms, words; most telling first. */
export type Kin = {
  readonly slot: number;
  readonly likeness: number;
  readonly topics: readonly number[];
  readonly persons: readonly number[];
  readonly words: readonly string[];
};

/** How much it says that two transcripts share a topic or a person, by the numbers of these terms. */
export type Weights = { readonly topics: Float64Array; readonly persons: Float64Array };

/** How much topics, persons and words count. What editors chose says most; a person may speak about anything. */
const parts = { topics: 0.4, persons: 0.2, words: 0.4 };
/** Less is chance. */
const leastLikeness = 0.04;

/** Of what a shelf holds now. */
export async function weighAll(shelf: Shelf, pacer: Pacer): Promise<Weights> {
  const { topics, persons } = shelf.columns;
  return { topics: await weighTerms(shelf, topics, pacer), persons: await weighTerms(shelf, persons, pacer) };
}

/**
 * The transcripts that are most like the one in a slot, best first; neither itself nor any in the trash. Topics and
 * persons are compared by what they share of all that either has, the rare ones counting more; words by how much of what is
 * telling in the one the other has.
 */
export async function findKin(
  shelf: Shelf,
  weights: Weights,
  slot: number,
  telling: readonly Telling[],
  most: number,
  pacer: Pacer,
): Promise<Kin[]> {
  const topics = new TermLikeness(shelf.columns.topics, weights.topics, slot);
  const persons = new TermLikeness(shelf.columns.persons, weights.persons, slot);
  const words = countWords(shelf, telling);
  const best: Best[] = [];
  await eachSlot(shelf, pacer, (other) => {
    if (other === slot) return;
    const likeness = parts.topics * topics.with(other) + parts.persons * persons.with(other) + (words[other] ?? 0);
    const isBetter = best.length < most || likeness > (best.at(-1)?.likeness ?? 0);
    if (likeness >= leastLikeness && isBetter) insert(best, { slot: other, likeness }, most);
  });
  return best.map(({ slot: other, likeness }) => ({
    slot: other,
    likeness: Math.min(1, likeness),
    topics: topics.sharedWith(other),
    persons: persons.sharedWith(other),
    words: telling.filter(({ slots }) => slots.includes(other)).map(({ word }) => word),
  }));
}

type Best = { readonly slot: number; readonly likeness: number };

function insert(best: Best[], one: Best, most: number): void {
  const at = best.findIndex(({ likeness }) => likeness < one.likeness);
  best.splice(at < 0 ? best.length : at, 0, one);
  if (best.length > most) best.pop();
}

/** By slot: what its words count. */
function countWords(shelf: Shelf, telling: readonly Telling[]): Float64Array {
  const counted = new Float64Array(shelf.slotCount);
  const total = telling.reduce((sum, { weight }) => sum + weight, 0);
  for (const { weight, slots } of telling) {
    for (const slot of slots) counted[slot] = Number(counted[slot]) + (parts.words * weight) / total;
  }
  return counted;
}
