import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atOnce } from "../../runtime/slices.ts";
import { byHeading, byUses } from "./entries.ts";
import { flatRows, treeOf } from "./entry-tree.ts";
import { findEntries } from "./find-entries.ts";
import type { VocabularyEntry } from "./vocabulary-entry.ts";

const entry = (id: string, label: string, more: Partial<VocabularyEntry> = {}): VocabularyEntry => ({
  id,
  label,
  heading: label,
  variants: [],
  uses: 0,
  record: {},
  ...more,
});

const find = (entries: readonly VocabularyEntry[], text: string) =>
  atOnce(findEntries(flatRows(entries), text)).map(({ id, found }) => (found === undefined ? id : `${id}: ${found}`));

describe("finding in a vocabulary", () => {
  const entries = [
    entry("1", "Lighthouses", { variants: ["Маяки"] }),
    entry("2", "House of the keeper"),
    entry("3", "Irena Valdez", { heading: "Valdez, Irena" }),
    entry("4", "Игорь Маяков", { heading: "Маяков, Игорь" }),
  ];

  it("goes by any form, whatever the case, the order or the script", () => {
    expect(find(entries, "LIGHT")).toEqual(["1"]);
    expect(find(entries, "маяки")).toEqual(["1: Маяки", "4"]);
    expect(find(entries, "mayaki")).toContain("1: Маяки");
    expect(find(entries, "valdez irena")).toEqual(["3"]);
    expect(find(entries, "Mayakov Igor")).toEqual(["4"]);
  });

  it("forgives a letter, and puts what agrees better first", () => {
    expect(find(entries, "lihgthouses")).toEqual(["1"]);
    expect(find(entries, "lighthuse")).toEqual(["1"]);
    expect(find(entries, "hous")).toEqual(["2"]);
    expect(find(entries, "breakwater")).toEqual([]);
    expect(find([entry("a", "Tugs and pilots"), entry("b", "Pilots"), entry("c", "Pilotage")], "pilots")).toEqual([
      "b",
      "a",
      "c",
    ]);
  });

  it("finds every term by its own label", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 5 }), (labels) => {
        const all = labels.map((label, n) => entry(String(n), label));
        for (const { id, label } of all) expect(find(all, label)).toContain(id);
      }),
    );
  });
});

describe("a vocabulary in order", () => {
  it("sorts by name, numbers as numbers, or by use", () => {
    const entries = [entry("1", "Quay 10", { uses: 3 }), entry("2", "quay 9"), entry("3", "Ämter", { uses: 3 })];
    const sorted = byHeading(entries);
    expect(sorted.map(({ id }) => id)).toEqual(["3", "2", "1"]);
    expect(byUses(sorted).map(({ id }) => id)).toEqual(["3", "1", "2"]);
    const renamed = entries.map((one) => (one.id === "1" ? { ...one, heading: "Zander" } : one)).slice(0, 2);
    expect(byHeading([...renamed, entry("4", "Buoys")], sorted).map(({ id }) => id)).toEqual(["4", "2", "1"]);
  });

  it("shows what is below a topic that is opened", () => {
    const entries = [entry("a", "A"), entry("b", "B", { broader: "a" }), entry("c", "C", { broader: "b" })];
    const shown = (opened: string[]) =>
      treeOf(entries, new Set(opened)).map(({ id, depth, narrower }) => `${"-".repeat(depth)}${id}${narrower}`);
    expect(shown([])).toEqual(["a1"]);
    expect(shown(["a"])).toEqual(["a1", "-b1"]);
    expect(shown(["a", "b"])).toEqual(["a1", "-b1", "--c0"]);
  });

  it("leaves nothing out, whatever stands below what: circles, and what is below one that is gone", () => {
    const shape = fc.array(fc.option(fc.nat(9), { nil: undefined }), { maxLength: 8 });
    fc.assert(
      fc.property(shape, (broader) => {
        const entries = broader.map((above, n) =>
          entry(`${n}`, `T${n}`, above === undefined ? {} : { broader: `${above}` }),
        );
        const rows = treeOf(entries, new Set(entries.map(({ id }) => id)));
        expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(entries.map(({ id }) => id)));
      }),
    );
  });
});
