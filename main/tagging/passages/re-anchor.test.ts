import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointsOf } from "../../../shared/reading/code-points.ts";
import type { Passage } from "../../../shared/records/passage.ts";
import { newId } from "../../archive/fixture-records.ts";
import { anchorAt, type Revision, reAnchor } from "./re-anchor.ts";

function revisionOf(text: string): Revision {
  return { sum: createHash("sha256").update(text).digest("hex"), text, points: codePointsOf(text) };
}

function passageAt(revision: Revision, start: number, end: number, more: Partial<Passage> = {}): Passage {
  const { was: _was, ...anchor } = anchorAt(revision, start, end);
  return { id: newId("passage"), transcript: newId("transcript"), ...anchor, ...more };
}

function passageOver(revision: Revision, words: string): Passage {
  const start = revision.points.pointAt(revision.text.indexOf(words));
  return passageAt(revision, start, start + [...words].length);
}

const page = revisionOf(
  "The lamp was lit at dusk. The keeper, who had 🚢 rowed out, saw the ferry. Yes. He rang the bell twice. Yes.",
);

function anchored(words: string, after: string) {
  const passage = passageOver(page, words);
  return reAnchor([passage], page, revisionOf(after)).get(passage.id);
}

describe("reAnchor", () => {
  it("follows the words when others around them are corrected", () => {
    const after = page.text.replace("lamp", "great lamp").replace("bell", "bells");
    expect(anchored("saw the ferry", after)).toMatchObject({ exact: "saw the ferry", was: undefined });
  });

  it("says that the words differ when they were corrected themselves", () => {
    const after = page.text.replace("ferry", "ferries");
    expect(anchored("saw the ferry", after)).toMatchObject({ exact: "saw the ferries", was: "saw the ferry" });
  });

  it("does not take another place of the same words for theirs", () => {
    expect(anchored("Yes", page.text.replace(" Yes. He rang", " He rang"))).toBeUndefined();
  });

  it("gives up where nothing like the words is left", () => {
    expect(anchored("saw the ferry", page.text.replace("saw the ferry", "slept"))).toBeUndefined();
    expect(anchored("saw the ferry", "")).toBeUndefined();
  });

  it("finds the words that it was made of again when a correction is taken back", () => {
    const after = revisionOf(page.text.replace("ferry", "ferries"));
    const passage = passageOver(page, "saw the ferry");
    const there = reAnchor([passage], page, after).get(passage.id);
    if (!there) throw new Error("not anchored");
    const back = reAnchor([{ ...passage, ...there }], after, page).get(passage.id);
    expect(back).toMatchObject({ exact: "saw the ferry", start: passage.start, was: undefined });
  });

  it("never moves a passage to words that differ without saying so", () => {
    const piece = fc.constantFrom("the lamp ", "yes ", "🚢", "ferry ", "\n", "a", "ab", "No. ", "salt and rope ");
    const words = fc.array(piece, { maxLength: 30 }).map((all) => all.join(""));
    const edit = fc.record({ at: fc.nat(200), remove: fc.nat(20), put: words });
    fc.assert(
      fc.property(
        words,
        fc.array(edit, { maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(200), fc.nat(30))),
        (text, edits, cuts) => {
          let points = [...text];
          for (const { at, remove, put } of edits) points = points.toSpliced(at, remove, ...put);
          const [before, after] = [revisionOf(text), revisionOf(points.join(""))];
          const passages = cuts.map(([from, length]) => {
            const start = Math.min(from, before.points.length);
            return passageAt(before, start, Math.min(start + length, before.points.length));
          });
          const anchors = reAnchor(passages, before, after);
          for (const { id, exact, was } of passages) {
            const anchor = anchors.get(id);
            if (!anchor) continue;
            expect(anchor.text).toBe(after.sum);
            expect(after.points.slice(anchor.start, anchor.end)).toBe(anchor.exact);
            expect(anchor.was).toBe(anchor.exact === exact ? was : exact);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
