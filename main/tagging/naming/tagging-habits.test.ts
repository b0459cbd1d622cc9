import { expect, it } from "vitest";
import { createNamingLedger } from "./naming-ledger.ts";
import { habitsFor } from "./tagging-habits.ts";

const passing = { isFull: true, isInHeadline: false, speaks: false, times: 1, firstAt: 4_000 };
const meant = { isFull: true, isInHeadline: true, speaks: false, times: 4, firstAt: 0 };

/** An archive where whoever stands in the title is listed and whoever is named in passing is not. */
function learnFrom(count: number) {
  const ledger = createNamingLedger();
  for (let n = 0; n < count; n += 1) {
    const named = [
      { person: `guest ${n % 7}`, ...meant, spans: [] },
      { person: n % 3 === 0 ? `guest ${(n + 1) % 7}` : "Mayor", ...passing, spans: [] },
    ];
    const listed = new Set([`guest ${n % 7}`]);
    ledger.put(`t${n}`, named, { carried: listed, listed, isDone: true });
  }
  return ledger;
}

it("learns whom people list, and draws the line so that hardly any of these is left out", () => {
  const { habits, habitOf } = habitsFor(learnFrom(60), "new");
  const { cut } = habits;
  if (cut === undefined) throw new Error("sixty are enough");
  expect(habits.likelihoodOf(meant, habitOf("guest 1"), 2)).toBeGreaterThan(cut);
  expect(habits.likelihoodOf(meant, habitOf("guest 1"), 2)).toBeGreaterThan(0.7);
  expect(habits.likelihoodOf(passing, habitOf("Mayor"), 2)).toBeLessThan(cut);
});

it("draws no line as long as little is tagged, and lets the signs of a name speak all the same", () => {
  const { habits, habitOf } = habitsFor(learnFrom(2), "new");
  expect(habits.cut).toBeUndefined();
  const of = habitOf("somebody");
  expect(habits.likelihoodOf(meant, of, 2)).toBeGreaterThan(habits.likelihoodOf(passing, of, 2));
});

it("leaves the transcript that is asked about out of what the others say", () => {
  const ledger = learnFrom(14);
  expect(habitsFor(ledger, "new").habitOf("guest 0").listed).toBe(2);
  expect(habitsFor(ledger, "t0").habitOf("guest 0").listed).toBe(1);
  expect(habitsFor(ledger, "t1").habitOf("guest 0")).toEqual(ledger.habitOf("guest 0"));
});
