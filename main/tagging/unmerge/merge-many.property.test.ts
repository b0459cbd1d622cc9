import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MergedTerms, Step } from "../../../shared/records/change.ts";
import { changeRecords } from "../../archive/changes/changes.ts";
import { stateOf } from "../../archive/fixtures.ts";
import { atOnce } from "../../runtime/slices.ts";
import { planMerges } from "../plan-merges.ts";
import type { TermKind } from "../term-record.ts";
import { makeHarbour } from "../terms/vocabulary.fixture.ts";
import { Past } from "./unmerge.fixture.ts";

const labels = ["Quay", "Quays", "Pier", "Piers", "Pier head", "Tug"] as const;
const terms = fc.uniqueArray(fc.nat(labels.length - 1), { maxLength: labels.length });
/** What transcripts carry; which topics are related, and stand below which; who loses which terms after the merge. */
const anyHarbour = fc.record({
  uses: fc.array(terms, { minLength: 1, maxLength: 5 }),
  related: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 4 }),
  below: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 3 }),
  taken: fc.array(fc.nat(4), { maxLength: 2 }),
});

type Harbour = typeof anyHarbour extends fc.Arbitrary<infer T> ? T : never;

/** The same archive twice; the first two labels are to be one, and so are the three after them. */
function twice(kind: TermKind, { uses, related, below }: Harbour) {
  const { tables, topic, person, transcript } = makeHarbour();
  const ids = labels.map((label) => (kind === "topics" ? topic(label) : person(label)));
  const at = (n: number) => ids[n] ?? "";
  const transcripts = uses.map((its, n) => {
    const carried = its.map(at);
    const persons = carried.map((one) => ({ person: one, role: "mentioned" as const }));
    return transcript(`Meeting ${n}`, kind === "topics" ? { topics: carried } : { persons });
  });
  const make = () => {
    const past = new Past(structuredClone(tables));
    if (kind === "persons") return past;
    for (const [a, b] of related) {
      if (a !== b) past.do(changeRecords(past.tables, "topics", [at(a)], { add: { related: [at(b)] } }));
    }
    for (const [low, high] of below) {
      // Down the list only: no circle.
      if (low > high) past.do(changeRecords(past.tables, "topics", [at(low)], { set: { broader: at(high) } }));
    }
    return past;
  };
  const merges = [
    { from: [at(1)], into: at(0) },
    { from: [at(3), at(4)], into: at(2) },
  ] satisfies [MergedTerms, MergedTerms];
  return { one: make(), each: make(), merges, transcripts };
}

describe.each(["topics", "persons"] as const)("many merges of %s in one step", (kind) => {
  it("are what they are one after the other, and each is taken out again by itself, after edits, undo and redo", () => {
    fc.assert(
      fc.property(anyHarbour, fc.nat(2), (harbour, reversals) => {
        const { one, each, merges, transcripts } = twice(kind, harbour);
        const root = one.mergeMany(kind, merges);
        for (const { from, into } of merges) each.merge(kind, from, into);
        expect(stateOf(one.tables)).toEqual(stateOf(each.tables));

        reverse(one, root, reversals);
        for (const past of [one, each]) {
          for (const n of harbour.taken) take(past, kind, transcripts[n % transcripts.length] ?? "", merges[1].into);
          takeApart(past, kind, merges);
        }
        expect(stateOf(one.tables)).toEqual(stateOf(each.tables));
      }),
      { numRuns: 80 },
    );
  });

  it("refuse a term that is in two of them", () => {
    const { one, merges } = twice(kind, { uses: [[0]], related: [], below: [], taken: [] });
    const { into } = merges[0];
    const plan = (...asked: MergedTerms[]) => atOnce(planMerges(one.tables, kind, asked));
    expect(() => plan(merges[0], { from: [into], into: "x" })).toThrow(/in two/);
    expect(() => plan({ from: [into], into })).toThrow(/into itself/);
  });
});

/** Taken back and done again, so many times. */
function reverse(past: Past, root: Step, times: number): void {
  let last = root;
  for (let n = 0; n < times; n += 1) {
    last = past.reverse(root, last, "undo");
    last = past.reverse(root, last, "redo");
  }
}

function take(past: Past, kind: TermKind, id: string, term: string): void {
  const member = kind === "topics" ? term : { person: term, role: "mentioned" };
  past.do(changeRecords(past.tables, "transcripts", [id], { remove: { [kind]: [member] } }));
}

function takeApart(past: Past, kind: TermKind, merges: readonly MergedTerms[]): void {
  for (const { from, into } of merges.toReversed()) {
    for (const term of from.toReversed()) past.unmerge(kind, term, into);
  }
}
