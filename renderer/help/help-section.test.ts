import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findSections, sectionsOf } from "./help-section.ts";

const page = (name: string) =>
  sectionsOf(name, readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), "utf8"));

describe("the sections of help", () => {
  it("are the headings of the documentation, and none is empty", () => {
    const sections = page("using");
    expect(sections.map(({ title }) => title)).toContain("Import");
    expect(sections.every(({ tokens }) => tokens.length > 0)).toBe(true);
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
    expect(page("finding")[0]?.title).toBe("Finding: the query language");
  });

  it("are found by all of the words, with those first that are called so", () => {
    const sections = [...page("using"), ...page("finding")];
    expect(findSections(sections, "export")[0]?.title).toBe("Export");
    expect(findSections(sections, "EMBARGO day").map(({ title }) => title)).toContain("Publication");
    expect(findSections(sections, "zeppelin")).toEqual([]);
    expect(findSections(sections, " ")).toHaveLength(sections.length);
    expect(findSections(sections, "[(*")).toEqual([]);
  });
});
