import type { Habit } from "./naming-ledger.ts";
import type { NamingSign } from "./naming-sign.ts";

/** A person whom a text names, as far as it tells whether people list the person. */
export type KnownOfPerson = {
  readonly sign: NamingSign;
  /** Of the other transcripts. */
  readonly habit: Habit;
  /** How many persons the text names. */
  readonly among: number;
  /** Of all who are named in the archive, how many are listed. */
  readonly share: number;
};

/** What speaks for a person or against, as a number; `usual` is what it counts for before anything is learnt. */
export type TellingSign = {
  readonly name: string;
  readonly usual: number;
  readonly of: (known: KnownOfPerson) => number;
};

/** How many texts it takes to know how often a person is listed. */
export const patience = 10;
const nearPlace = 300;

/** The first is always 1. */
export const possibleSigns: readonly TellingSign[] = [
  { name: "always", usual: -1, of: () => 1 },
  { name: "full name", usual: 1, of: ({ sign }) => (sign.isFull ? 1 : 0) },
  { name: "headline", usual: 1, of: ({ sign }) => (sign.isInHeadline ? 1 : 0) },
  { name: "often", usual: 0.7, of: ({ sign }) => Math.log(Math.max(1, sign.times)) },
  { name: "speaks", usual: 1, of: ({ sign }) => (sign.speaks ? 1 : 0) },
  { name: "early", usual: 0.5, of: ({ sign }) => -Math.log1p(sign.firstAt / nearPlace) },
  { name: "listed elsewhere", usual: 0.7, of: ({ habit, share }) => logOdds(habit, share) },
  { name: "few others", usual: 0.3, of: ({ among }) => -Math.log(Math.max(1, among)) },
];

/** As `bench/suggest/choose-signs.ts` chose them. */
export const tellingSigns = possibleSigns.filter(({ name }) => name !== "full name" && name !== "few others");

function logOdds({ named, listed }: Habit, share: number): number {
  const often = (listed + patience * share) / (named + patience);
  return Math.log(often / (1 - often));
}
