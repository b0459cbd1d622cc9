import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appendedTo, type Destination, movedTo, withoutThese } from "./arrange.ts";

const name = fc.constantFrom(..."abcdefghij");
const act = fc.oneof(
  fc.record({ do: fc.constant("add" as const), ids: fc.array(name) }),
  fc.record({ do: fc.constant("takeOut" as const), ids: fc.array(name) }),
  fc.record({ do: fc.constant("place" as const), id: name, place: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ do: fc.constant("by" as const), id: name, by: fc.integer({ min: -11, max: 11 }) }),
);
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

/** A plain list, as somebody does it by hand: one after the other, out of the one place and into the other. */
function byHand(list: string[], one: Act): void {
  if (one.do === "add") {
    for (const id of one.ids) if (!list.includes(id)) list.push(id);
  } else if (one.do === "takeOut") {
    for (const id of one.ids) if (list.includes(id)) list.splice(list.indexOf(id), 1);
  } else if (list.includes(one.id)) {
    const from = list.indexOf(one.id);
    const to = one.do === "place" ? one.place - 1 : Math.max(0, from + one.by);
    list.splice(from, 1);
    list.splice(to, 0, one.id);
  }
}

function arranged(list: readonly string[], one: Act): readonly string[] {
  if (one.do === "add") return appendedTo(list, one.ids);
  if (one.do === "takeOut") return withoutThese(list, new Set(one.ids));
  const to: Destination = one.do === "place" ? { place: one.place } : { by: one.by };
  return movedTo(list, new Set([one.id]), to);
}

describe("an ordered collection", () => {
  it("is a plain list after any sequence of additions, removals and moves", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const plain: string[] = [];
        let list: readonly string[] = [];
        for (const one of acts) {
          byHand(plain, one);
          list = arranged(list, one);
          expect(list).toEqual(plain);
        }
      }),
    );
  });

  it("shows the same whether or not some of it lies in the trash", () => {
    const hidden = fc.uniqueArray(name).map((ids) => new Set(ids));
    const list = fc.uniqueArray(name, { minLength: 1 });
    const to = fc.oneof(
      fc.record({ place: fc.integer({ min: 1, max: 12 }) }),
      fc.record({ by: fc.integer({ min: -9, max: 9 }) }),
    );
    fc.assert(
      fc.property(list, hidden, fc.uniqueArray(name), to, (members, out, ids, destination) => {
        const isShown = (id: string) => !out.has(id);
        const moving = new Set(ids.filter(isShown));
        const moved = movedTo(members, moving, destination, isShown);
        expect([moved.length, new Set(moved)]).toEqual([members.length, new Set(members)]);
        fc.pre(members.some((id) => moving.has(id)));
        expect(moved.filter(isShown)).toEqual(movedTo(members.filter(isShown), moving, destination));
      }),
    );
  });

  it("keeps several together, in the order in which they stand", () => {
    expect(movedTo([..."abcde"], new Set(["d", "b"]), { place: 1 })).toEqual([..."bdace"]);
    expect(movedTo([..."abcde"], new Set(["d", "b"]), { by: -1 })).toEqual([..."bdace"]);
    expect(movedTo([..."abcde"], new Set(["a", "b"]), { by: 1 })).toEqual([..."cabde"]);
    expect(movedTo([..."abcde"], new Set(["a"]), { place: 99 })).toEqual([..."bcdea"]);
  });
});
