import fc from "fast-check";
import { expect, it } from "vitest";
import { isToLookAt, isUntitled, type SessionItem } from "./import-item.ts";
import { createSessionItems } from "./session-items.ts";

const item: fc.Arbitrary<SessionItem> = fc
  .record({
    index: fc.nat(8),
    kind: fc.constantFrom("new" as const, "version" as const, "already" as const, "unreadable" as const),
    chosen: fc.boolean(),
    title: fc.option(fc.constant("The ferry"), { nil: undefined }),
    doubts: fc.nat(1),
  })
  .map(({ index, kind, chosen, title, doubts }) => ({
    index,
    path: `/drop/${index}.txt`,
    name: `${index}.txt`,
    verdict: { kind },
    chosen,
    ...(title === undefined ? {} : { title }),
    doubts,
    warnings: 0,
    wantsLook: false,
    correction: {},
  }));

it("counts what is there, in whatever order files come and change", () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 30 }), (put) => {
      const items = createSessionItems();
      for (const one of put) items.put(one);
      const last = new Map(put.map((one) => [one.index, one]));
      const there = [...last.values()].sort((a, b) => a.index - b.index);
      expect(items.present()).toEqual(there);
      const { verdicts, ...counts } = items.counts();
      expect(verdicts.new).toBe(there.filter(({ verdict }) => verdict.kind === "new").length);
      expect(verdicts.version).toBe(there.filter(({ verdict }) => verdict.kind === "version").length);
      expect(counts).toEqual({
        toLookAt: there.filter(isToLookAt).length,
        untitled: there.filter(isUntitled).length,
        chosen: there.filter(({ chosen }) => chosen).length,
      });
    }),
  );
});
