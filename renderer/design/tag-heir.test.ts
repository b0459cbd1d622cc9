import { expect, it } from "vitest";
import { heirOf } from "./tag-heir.ts";

const tag = (id: string, label = id) => ({ id, label });
const [bridges, ferries, piers] = [tag("bridges"), tag("ferries"), tag("piers")];

it("is the tag itself under the id that it was saved with", () => {
  const before = [bridges, tag("new wharf", "Wharf"), piers];
  expect(heirOf("new wharf", before, [bridges, tag("c7", "Wharf"), piers])?.id).toBe("c7");
});

it("is what stood behind it, wherever that is now", () => {
  expect(heirOf("ferries", [bridges, ferries, piers], [bridges, piers])).toBe(piers);
  // One that was to be taken away before it is back, for that was refused.
  expect(heirOf("ferries", [ferries, piers], [bridges, piers])).toBe(piers);
  // It was saved at the same moment.
  expect(heirOf("ferries", [ferries, tag("new wharf", "Wharf")], [tag("c7", "Wharf"), piers])?.id).toBe("c7");
});

it("is not another of the same label", () => {
  const [one, other] = [tag("p1", "J. Smith"), tag("p2", "J. Smith")];
  expect(heirOf("p2", [one, ferries, other, piers], [one, ferries, piers])).toBe(piers);
});

it("is the last where none stood behind it or all of these are gone", () => {
  expect(heirOf("piers", [bridges, ferries, piers], [bridges, ferries])).toBe(ferries);
  expect(heirOf("ferries", [bridges, ferries, piers], [bridges])).toBe(bridges);
  expect(heirOf("bridges", [bridges], [])).toBeUndefined();
  expect(heirOf("elsewhere", [bridges], [bridges])).toBe(bridges);
});
