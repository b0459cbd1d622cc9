import { expect, it } from "vitest";
import { deedCode } from "../../shared/records/change.ts";
import { allHistory, deedKinds, toFilter } from "./asked-history.ts";

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

it("has a kind for every deed but those that are no choice of anybody's", () => {
  const kinds = new Set<string>(deedKinds.flatMap(({ codes }) => codes));
  expect(deedCode.options.filter((code) => !kinds.has(code))).toEqual(["create-archive", "settings"]);
});
