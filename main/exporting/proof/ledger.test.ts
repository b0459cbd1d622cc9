import fc from "fast-check";
import { expect, test } from "vitest";
import { exportFormats } from "../../../shared/contract/export-formats.ts";
import type { ExportFormat } from "../../../shared/contract/exports.ts";
import type { FactSets } from "./facts.ts";
import { createLedger, hashSets, type LedgerEntry } from "./ledger.ts";

const sets = fc.dictionary(
  fc.constantFrom("description", "tags", "text", "text in TEI"),
  fc.dictionary(fc.constantFrom("title", "words"), fc.string(), { minKeys: 1 }),
  { minKeys: 1 },
);
const notes = fc.array(fc.tuple(fc.constantFrom(...exportFormats), fc.constantFrom("a", "b", "c"), sets));

function ledgerOf(all: readonly (readonly [ExportFormat, string, FactSets])[]) {
  const ledger = createLedger();
  for (const [format, id, facts] of all) ledger.note(format, id, `Title ${id}`, facts);
  return ledger;
}

test("what is noted stands in it as it was, in the order in which records came", () => {
  fc.assert(
    fc.property(notes, (all) => {
      const expected = new Map<string, LedgerEntry>();
      for (const [format, id, facts] of all) {
        const { formats = {} } = expected.get(id) ?? {};
        const sets = { ...formats[format], ...hashSets(facts) };
        expected.set(id, { title: `Title ${id}`, formats: { ...formats, [format]: sets } });
      }
      expect([...ledgerOf(all).entries()]).toEqual([...expected]);
    }),
  );
});

test("it is the same when it went through a report", () => {
  fc.assert(
    fc.property(notes, (all) => {
      const ledger = ledgerOf(all);
      const again = createLedger();
      for (const [id, entry] of ledger.entries()) again.take(id, JSON.parse(JSON.stringify(entry)));
      expect([...again.entries()]).toEqual([...ledger.entries()]);
      for (const [format, id, facts] of all) {
        const due = again.due(format, id);
        expect(due?.sets).toEqual(ledger.due(format, id)?.sets);
        for (const set of Object.keys(facts)) {
          expect(due && again.hash(due.first + due.sets.indexOf(set))).toMatch(/^[0-9a-f]{32}$/);
        }
      }
    }),
  );
});

test("what is no hash is that of no facts", () => {
  const ledger = createLedger();
  ledger.take("a", { title: "A", formats: { tei: { text: "f".repeat(31), tags: "a".repeat(32) } } });
  expect(ledger.due("tei", "a")).toEqual({ record: 0, sets: ["text", "tags"], first: 0 });
  expect([0, 1].map(ledger.hash)).toEqual(["0".repeat(32), "a".repeat(32)]);
});

test("records that hold the same sets share the list of their names", () => {
  const ledger = createLedger();
  for (const id of ["a", "b"]) ledger.note("tei", id, id, { text: { words: id }, tags: { topics: id } });
  expect(ledger.due("tei", "a")?.sets).toBe(ledger.due("tei", "b")?.sets);
});
