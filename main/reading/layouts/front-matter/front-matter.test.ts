import { expect, it } from "vitest";
import { readText } from "../../read-text.ts";

const page = `---
title: The New Light
date: 2031-04-07
tags: [lights, pilots]
---

It is lit.
`;

it.each(["\n", "\r\n", "\r"])("is read whatever ends its lines: %j", (end) => {
  const { title, date, topics, warnings } = readText(page.replaceAll("\n", end));
  expect(title).toMatchObject({ value: "The New Light", lines: [2], rule: "front-matter" });
  expect(date).toMatchObject({ value: "2031-04-07", lines: [3] });
  expect(topics).toEqual([]);
  expect(warnings).toEqual([]);
});

it("that cannot be read is told", () => {
  const { warnings } = readText("---\ntitle: [The\n---\nIt is lit.\n");
  expect(warnings).toEqual([{ code: "front-matter-unreadable", line: 1 }]);
});
