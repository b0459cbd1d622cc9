import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atOnce } from "../../runtime/slices.ts";
import { alikeEntries } from "./alike-entries.ts";

const groups = (...labels: readonly (string | readonly string[])[]) => {
  const entries = labels.map((names, n) => {
    const [label = "", ...variants] = [names].flat();
    return { id: String(n), label, heading: label, variants, uses: 0, record: {} };
  });
  return atOnce(alikeEntries(entries)).map((group) => group.map(({ label }) => label));
};

describe("terms that may be one", () => {
  it("have the same words in another order, script, case or number of times", () => {
    expect(groups("Harbour safety", "Safety, harbour", "Safety at sea")).toEqual([
      ["Harbour safety", "Safety, harbour"],
    ]);
    expect(groups("Irena Valdez", "VALDEZ Irena", "Ирена Валдез")).toEqual([
      ["Irena Valdez", "VALDEZ Irena", "Ирена Валдез"],
    ]);
    expect(groups(["Lighthouses", "Маяки"], "Tugs", "маяки")).toEqual([["Lighthouses", "маяки"]]);
  });

  it("or are a letter apart, but not by a number, in a short name, or as a woman's and a man's", () => {
    expect(groups("Breakwater", "Braekwater", "Breakwaters", "Breakers")).toEqual([
      ["Breakwater", "Braekwater", "Breakwaters"],
    ]);
    expect(groups("Eastern quay 1", "Eastern quay 2")).toEqual([]);
    expect(groups("Piers", "Piles")).toEqual([]);
    expect(groups("Roman Ivanov", "Romana Ivanova", "Roman Ivanova")).toEqual([]);
  });

  it("are in one group each, whatever they are called", () => {
    const label = fc.array(fc.constantFrom("tug", "pilot", "pilots", "Маяк", "1", "."), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
        const found = groups(...labels.map((words) => words.join(" "))).flat();
        expect(found.length).toBeLessThanOrEqual(labels.length);
        const twice = labels.filter((words, n) => labels.some((other, m) => m !== n && other.join() === words.join()));
        for (const words of twice.filter((one) => one.some((word) => word !== "."))) {
          expect(found).toContain(words.join(" "));
        }
      }),
    );
  });
});
