import { fitLogistic, likelihood, type Outcome } from "./logistic.ts";
import type { Habit, NamingEntry, NamingLedger } from "./naming-ledger.ts";
import type { NamingSign } from "./naming-sign.ts";
import { type KnownOfPerson, patience, type TellingSign, tellingSigns } from "./telling-signs.ts";

/** How people of this archive tag persons whom a text names. */
export type TaggingHabits = {
  /** From 0 to 1: about the share of such persons that people list. `among`: how many persons the text names. */
  readonly likelihoodOf: (sign: NamingSign, habit: Habit, among: number) => number;
  /** From this likelihood on a person is proposed; undefined as long as too little is tagged to tell. */
  readonly cut: number | undefined;
};

/** By what it is told whom people list, and how many of those are to be proposed; the rest is to choose from. */
export type HabitChoice = {
  readonly signs: readonly TellingSign[];
  readonly wantedShare: number;
};

/** As `bench/suggest/choose-signs.ts` finds it best. */
export const habitChoice: HabitChoice = { signs: tellingSigns, wantedShare: 0.95 };

/** Listed and not listed: of fewer of either nothing is learnt. */
const fewestOutcomes = 4;
const parts = 5;

const hold = 30;
const usualShare = 0.3;

export function learnHabits(ledger: NamingLedger, { signs, wantedShare } = habitChoice): TaggingHabits {
  const usual = signs.map((sign) => sign.usual);
  const entries = ledger.latestDone();
  const share = shareListed(entries);
  const outcomes = entries.map((entry) => outcomesOf(entry, ledger, share, signs));
  const all = outcomes.flat();
  const listed = all.filter(({ isSo }) => isSo).length;
  const isKnown = listed >= fewestOutcomes && all.length - listed >= fewestOutcomes;
  const weights = isKnown ? fitLogistic(all, usual, hold) : Float64Array.from(usual);
  return {
    likelihoodOf: (sign, habit, among) => likelihood(featuresOf(signs, { sign, habit, among, share }), weights),
    cut: isKnown ? cutOf(outcomes, { usual, weights, wantedShare }) : undefined,
  };
}

/** What was learnt stays until there is something else to learn from. */
const learnt = new WeakMap<NamingLedger, { readonly version: number; readonly habits: TaggingHabits }>();

/** Of an archive's other transcripts, for one that is asked about. */
export function habitsFor(ledger: NamingLedger, id: string) {
  const version = ledger.version();
  const known = learnt.get(ledger);
  const habits = known?.version === version ? known.habits : learnHabits(ledger);
  learnt.set(ledger, { version, habits });
  const own = ledger.get(id);
  const named = new Set(own?.isDone === true ? own.named.map(({ person }) => person) : []);
  const habitOf = (person: string): Habit => {
    const habit = ledger.habitOf(person);
    return named.has(person) ? without(habit, own?.listed.has(person) === true) : habit;
  };
  return { habits, habitOf };
}

function shareListed(entries: readonly NamingEntry[]): number {
  let [named, listed] = [patience, patience * usualShare];
  for (const entry of entries) {
    named += entry.named.length;
    listed += entry.named.filter(({ person }) => entry.listed.has(person)).length;
  }
  return listed / named;
}

/** Of a person whom only a label made one of its persons nobody decided anything. */
function outcomesOf(
  entry: NamingEntry,
  ledger: NamingLedger,
  share: number,
  signs: readonly TellingSign[],
): readonly Outcome[] {
  const among = entry.named.length;
  return entry.named.flatMap((sign): Outcome[] => {
    const isSo = entry.listed.has(sign.person);
    if (!isSo && entry.carried.has(sign.person)) return [];
    const habit = without(ledger.habitOf(sign.person), isSo);
    return [{ features: featuresOf(signs, { sign, habit, among, share }), isSo }];
  });
}

/** What the other transcripts say of a person. */
function without({ named, listed }: Habit, isListed: boolean): Habit {
  return { named: Math.max(0, named - 1), listed: Math.max(0, listed - (isListed ? 1 : 0)) };
}

function featuresOf(signs: readonly TellingSign[], known: KnownOfPerson): readonly number[] {
  return signs.map(({ of }) => of(known));
}

type CutQuestion = {
  readonly usual: readonly number[];
  /** Learnt from all of them. */
  readonly weights: Float64Array;
  readonly wantedShare: number;
};

/** Where the wanted share of those who are listed lies above, as far as models tell that did not see them. */
function cutOf(outcomes: readonly (readonly Outcome[])[], { usual, weights: near, wantedShare }: CutQuestion): number {
  const likely = Array.from({ length: parts }, (_, part) => {
    const [seen, unseen] = [
      outcomes.filter((_, i) => i % parts !== part),
      outcomes.filter((_, i) => i % parts === part),
    ];
    const weights = fitLogistic(seen.flat(), usual, hold, near);
    return unseen.flat().map(({ features }) => likelihood(features, weights));
  }).flat();
  likely.sort((a, b) => b - a);
  const wanted = likely.reduce((sum, one) => sum + one, 0) * wantedShare;
  let above = 0;
  for (const one of likely) {
    above += one;
    if (above >= wanted) return one;
  }
  return 0;
}
