import { expect, it } from "vitest";
import { deedCode } from "../../shared/records/change.ts";
import { allHistory, deedKinds, isPeriod, toFilter } from "./asked-history.ts";

it("asks for whole days on this machine's clock, and for the codes of a kind", () => {
  const asked = {
    ...allHistory,
    words: " ice ",
    kind: "trash",
    firstDay: "2024-02-29",
    lastDay: "2024-02-29",
  } as const;
  const filter = toFilter(asked, undefined);
  expect(filter).toMatchObject({ words: "ice", who: "", codes: ["trash", "restore", "empty-trash", "purge"] });
  expect(new Date(filter.from ?? "")).toEqual(new Date(2024, 1, 29));
  expect(new Date(filter.to ?? "")).toEqual(new Date(2024, 2, 1));
});

it("asks for no period while a day is half typed", () => {
  const filter = toFilter({ ...allHistory, firstDay: "2024-0", lastDay: "" }, "t1");
  expect(filter).toEqual({ words: "", who: "", codes: [], transcript: "t1" });
});

it.each([
  ["3 Mar 2021", "March 3, 2021", new Date(2021, 2, 3), new Date(2021, 2, 4)],
  ["Dec 2021", "2021-12", new Date(2021, 11, 1), new Date(2022, 0, 1)],
  ["2021", "2021", new Date(2021, 0, 1), new Date(2022, 0, 1)],
])("takes days, months and years in words: from %s to %s", (firstDay, lastDay, from, to) => {
  const filter = toFilter({ ...allHistory, firstDay, lastDay }, undefined);
  expect(new Date(filter.from ?? "")).toEqual(from);
  expect(new Date(filter.to ?? "")).toEqual(to);
});

it("knows what no period begins or ends with", () => {
  for (const typed of ["", " ", "3 Mar 2021", "2021"]) expect(isPeriod(typed)).toBe(true);
  for (const typed of ["3/4/2021", "31 Feb 2021", "1960s", "soon", "2021-1"]) expect(isPeriod(typed)).toBe(false);
});

it("has a kind for every deed but those that are no choice of anybody's", () => {
  const kinds = new Set<string>(deedKinds.flatMap(({ codes }) => codes));
  expect(deedCode.options.filter((code) => !kinds.has(code))).toEqual(["create-archive", "settings"]);
});
