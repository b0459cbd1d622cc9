import { expect, it } from "vitest";
import { heirOf } from "./tag-heir.ts";

const tag = (id: string, label = id) => ({ id, label });
const [bridges, ferries, piers] = [tag("bridges"), tag("ferries"), tag("piers")];

it("is the tag itself under the id that it was saved with", () => {
  expect(heirOf("Wharf", [bridges, tag("new wharf", "Wharf")], [bridges, tag("c7", "Wharf")])?.id).toBe("c7");
});

it("is what stood behind it, wherever that is now", () => {
  expect(heirOf("ferries", [bridges, ferries, piers], [bridges, piers])).toBe(piers);
  // One that was to be taken away before it is back, for that was refused.
  expect(heirOf("ferries", [ferries, piers], [bridges, piers])).toBe(piers);
});

it("is the last where none stood behind it or all of these are gone", () => {
  expect(heirOf("piers", [bridges, ferries, piers], [bridges, ferries])).toBe(ferries);
  expect(heirOf("ferries", [bridges, ferries, piers], [bridges])).toBe(bridges);
  expect(heirOf("bridges", [bridges], [])).toBeUndefined();
});
