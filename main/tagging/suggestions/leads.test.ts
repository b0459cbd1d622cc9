import fc from "fast-check";
import { expect, test } from "vitest";
import { createLeads } from "./leads.ts";

const terms = fc.uniqueArray(fc.nat(9), { maxLength: 6 });
const acts = fc.array(fc.record({ id: fc.constantFrom("a", "b", "c", "d", "e"), terms, isDrop: fc.boolean() }));
const worthOf = (term: number) => 1 + term;

test("those to which the worthiest words lead are the ones that a walk through all finds", () => {
  fc.assert(
    fc.property(acts, terms, fc.integer({ min: 1, max: 6 }), (history, asked, many) => {
      const leads = createLeads();
      const known = new Map<string, readonly number[]>();
      for (const { id, terms: its, isDrop } of history) {
        leads.drop(id, known.get(id) ?? []);
        known.delete(id);
        if (isDrop) continue;
        leads.put(id, its);
        known.set(id, its);
      }
      const sumOf = (id: string) =>
        (known.get(id) ?? []).filter((term) => asked.includes(term)).reduce((sum, term) => sum + worthOf(term), 0);
      const sums = [...known.keys()].map(sumOf).filter((sum) => sum > 0);
      const found = leads.most(asked, worthOf, many);
      expect(found.map(sumOf)).toEqual(sums.sort((a, b) => b - a).slice(0, many));
      expect(new Set(found).size).toBe(found.length);
      // Asked again, nothing of the last question is left.
      expect(leads.most(asked, worthOf, many)).toEqual(found);
    }),
  );
});

test("when words lead to too many, the worthiest ones alone decide", () => {
  const leads = createLeads(3);
  leads.put("rare", [9]);
  for (const id of ["a", "b", "c", "d"]) leads.put(id, [1]);
  expect(leads.most([1, 9], worthOf, 5)).toEqual(["rare"]);
  expect([...leads.most([1], worthOf, 5)].sort()).toEqual(["a", "b", "c", "d"]);
});
