import { expect, it } from "vitest";
import type { Place } from "../../shared/contract/places.ts";
import { follow } from "./trail.ts";

const at = (id: string): Place => ({ id, label: id, kind: "folder" });
const ids = (trail: readonly Place[]) => trail.map(({ id }) => id);

it("grows downwards and is cut on the way back", () => {
  const deep = follow(follow(follow([], at("home"), undefined), at("papers"), at("home")), at("2021"), at("papers"));
  expect(ids(deep)).toEqual(["home", "papers", "2021"]);
  expect(ids(follow(deep, at("papers"), at("home")))).toEqual(["home", "papers"]);
});

it("shows the parent of a folder it did not come through", () => {
  expect(ids(follow([at("home")], at("disk"), at("media")))).toEqual(["media", "disk"]);
});

it("takes a sibling's place beside it", () => {
  expect(ids(follow([at("home"), at("papers")], at("music"), at("home")))).toEqual(["home", "music"]);
});

it("is empty at the start", () => {
  expect(follow([at("home")], undefined, undefined)).toEqual([]);
});
