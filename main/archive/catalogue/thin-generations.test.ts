import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha256Of } from "../disk/sha256.ts";
import { type Generation, generationName, parseGeneration } from "./generation.ts";
import { thinGenerations } from "./thin-generations.ts";

const dayMs = 24 * 60 * 60 * 1000;
const now = Date.UTC(2024, 4, 15, 12);

function generation(batch: number, at: number): Generation {
  return { name: `${batch}`, batch, at, sha256: "0".repeat(64) };
}

/** Times in order, as folds of one archive come, up to 80 days back and a little ahead. */
const anyHistory = fc
  .array(fc.integer({ min: now - 80 * dayMs, max: now + 2 * dayMs }), { maxLength: 60 })
  .map((times) => times.sort((a, b) => a - b).map((at, index) => generation(index + 1, at)));

describe("thinning generations", () => {
  test("keeps the last three, one a day for a week, one a week for four, and no more", () => {
    const hourly = Array.from({ length: 24 * 40 }, (_, hour) => generation(hour, now - (24 * 40 - hour) * 3_600_000));
    const ages = thinGenerations(hourly, now).map(({ at }) => Math.floor((now - at) / dayMs));
    expect(ages).toEqual([16, 9, 5, 4, 3, 2, 1, 0, 0, 0, 0].map((age, index) => (index < 2 ? ages[index] : age)));
    expect(ages.length).toBeLessThanOrEqual(12);
  });

  test("keeps the last three whatever their age, drops the others in their order, and is done after one time", () => {
    fc.assert(
      fc.property(anyHistory, (all) => {
        const kept = thinGenerations(all, now);
        expect(kept.slice(-3)).toEqual(all.slice(-3));
        expect(kept.length).toBeLessThanOrEqual(12);
        expect(all.filter((one) => kept.includes(one))).toEqual(kept);
        expect(thinGenerations(kept, now)).toEqual(kept);
      }),
    );
  });

  test("what is kept later was kept before: thinning each time a fold comes loses nothing that the rule wants", () => {
    fc.assert(
      fc.property(anyHistory, (all) => {
        let stepwise: readonly Generation[] = [];
        for (const one of all) stepwise = thinGenerations([...stepwise, one], one.at);
        const atOnce = thinGenerations(all, all.at(-1)?.at ?? now);
        expect(thinGenerations(stepwise, all.at(-1)?.at ?? now)).toEqual(atOnce);
      }),
    );
  });
});

test("a generation's name says its batch, time and sum", () => {
  const date = fc.date({ min: new Date(0), max: new Date("9999-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(fc.maxSafeNat(), date, fc.string(), (batch, at, text) => {
      const name = generationName(batch, at, sha256Of(text));
      const second = Math.floor(at.getTime() / 1000) * 1000;
      expect(parseGeneration(name)).toEqual({ name, batch, at: second, sha256: sha256Of(text) });
      expect(parseGeneration(`${name}.unfinished`)).toBeUndefined();
    }),
  );
});
