import { Virtualizer } from "@tanstack/react-virtual";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type ListShape, windowOf, windowOptions } from "./list-window.ts";

/** A list on a screen of so many px, scrolled to `offset`; `scrolled` is where it was brought since. */
function listOn(shape: ListShape, screen: number, offset: number) {
  const scroller = { scrolled: offset };
  const element = Object.create(null);
  Object.assign(element, { ownerDocument: { defaultView: undefined } });
  Object.assign(element, { scrollHeight: shape.count * shape.rowHeight, clientHeight: screen });
  const virtual = new Virtualizer<Element, Element>({
    ...windowOptions(shape),
    getScrollElement: () => element,
    scrollToFn: (to) => {
      scroller.scrolled = to;
    },
    observeElementRect: (_, hear) => hear({ width: 300, height: screen }),
    observeElementOffset: (_, hear) => hear(offset, false),
  });
  virtual._willUpdate();
  return { virtual, scroller };
}

const shapes = fc.record({
  count: fc.nat(100_000),
  rowHeight: fc.integer({ min: 20, max: 120 }),
  beyond: fc.nat(10),
  head: fc.nat(30),
});
const screens = fc.integer({ min: 200, max: 2_000 });

it("makes the rows on the screen and a few beyond, and no others", () => {
  fc.assert(
    fc.property(shapes, screens, fc.double({ min: 0, max: 1, noNaN: true }), (shape, screen, part) => {
      const { count, rowHeight, beyond } = shape;
      const offset = Math.round(part * Math.max(0, count * rowHeight - screen));
      const { rows, first, last, height, page } = windowOf(listOn(shape, screen, offset).virtual);
      expect(height).toBe(count * rowHeight);
      expect(page).toBeGreaterThan(0);
      if (count === 0) {
        expect(rows).toEqual([]);
        return;
      }
      expect(rows.map(({ index }) => index)).toEqual(Array.from({ length: last - first + 1 }, (_, n) => first + n));
      for (const { index, start } of rows) expect(start).toBe(index * rowHeight);
      expect(first).toBeLessThanOrEqual(Math.floor(offset / rowHeight));
      expect((last + 1) * rowHeight).toBeGreaterThanOrEqual(Math.min(height, offset + screen));
      expect(rows.length).toBeLessThanOrEqual(screen / rowHeight + 2 + 2 * beyond);
    }),
  );
});

it("brings a row whole on the screen, below the head", () => {
  fc.assert(
    fc.property(shapes, screens, fc.nat(), fc.nat(), (shape, screen, from, to) => {
      const { count, rowHeight, head = 0 } = shape;
      fc.pre(count > 0);
      const lowest = Math.max(0, count * rowHeight - screen);
      const row = to % count;
      const { virtual, scroller } = listOn(shape, screen, from % (lowest + 1));
      virtual.scrollToIndex(row, { align: "auto" });
      const above = row * rowHeight - scroller.scrolled;
      expect(above).toBeGreaterThanOrEqual(Math.min(head, row * rowHeight));
      expect(above + rowHeight).toBeLessThanOrEqual(screen);
    }),
  );
});
