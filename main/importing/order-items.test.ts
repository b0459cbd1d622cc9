import { expect, it } from "vitest";
import { isShown } from "./asked-items.ts";
import type { SessionItem } from "./import-item.ts";
import { orderItems } from "./order-items.ts";
import { createSessionItems } from "./session-items.ts";

const file = (index: number, given: Partial<SessionItem>): SessionItem => ({
  index,
  path: `/drop/${index}.txt`,
  name: `${index}.txt`,
  verdict: { kind: "new" },
  chosen: true,
  title: "The ferry",
  doubts: 0,
  warnings: 0,
  wantsLook: false,
  correction: {},
  ...given,
});

const untitled = (index: number, given: Partial<SessionItem> = {}): SessionItem => {
  const { title: _title, ...rest } = file(index, given);
  return rest;
};

const drop = [
  file(0, { verdict: { kind: "unreadable" }, chosen: false }),
  file(1, { layout: "minutes" }),
  untitled(2, { layout: "prose" }),
  file(3, { layout: "minutes", warnings: 1, wantsLook: true }),
  file(4, { verdict: { kind: "version" } }),
  file(5, { layout: "minutes", profile: "Harbour radio" }),
  untitled(6, { layout: "prose", correction: { title: "The lamp" } }),
];

it("puts first what wants a person's eye, and keeps together what was read alike", () => {
  const { items, groups } = orderItems(drop);
  expect(items.map(({ index }) => index)).toEqual([3, 4, 2, 6, 5, 1, 0]);
  expect(groups).toEqual([
    { kind: "to-look-at", by: "minutes", start: 0, count: 1 },
    { kind: "version", start: 1, count: 1 },
    { kind: "untitled", by: "prose", start: 2, count: 2 },
    { kind: "new", by: "Harbour radio", start: 4, count: 1 },
    { kind: "new", by: "minutes", start: 5, count: 1 },
    { kind: "unreadable", start: 6, count: 1 },
  ]);
});

it("counts a file as without a title until somebody gives it one", () => {
  const items = createSessionItems();
  for (const item of drop) items.put(item);
  expect(items.counts()).toMatchObject({ untitled: 1, toLookAt: 2, chosen: 6 });
  expect(drop.filter((item) => isShown(item, "untitled")).map(({ index }) => index)).toEqual([2]);
});
