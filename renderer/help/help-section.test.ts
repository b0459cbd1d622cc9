import { readFileSync } from "node:fs";
import { Lexer } from "marked";
import { describe, expect, it } from "vitest";
import { alsoFoundBy, findSections, sectionsOf } from "./help-section.ts";

const read = (file: string) => readFileSync(new URL(`../../docs/${file}`, import.meta.url), "utf8");
const page = (name: string) => sectionsOf(name, read(`${name}.md`));

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

describe("the Russian of help", () => {
  const pages = ["using", "finding", "exporting"].map((name) => ({
    english: read(`${name}.md`),
    russian: read(`ru/${name}.md`),
  }));

  it("has the headings of the English, in number and level", () => {
    const levels = (text: string) =>
      new Lexer().lex(text).flatMap((token) => (token.type === "heading" ? [Number(token.depth)] : []));
    for (const { english, russian } of pages) expect(levels(russian)).toEqual(levels(english));
  });

  it("names the same keys and fields of queries in each section", () => {
    const named = (text: string) =>
      sectionsOf("", text).map(({ tokens }) => {
        const raw = tokens.map((token) => token.raw).join("");
        return (raw.match(/`((Ctrl|Shift|Alt)\+)*(F?\d|[A-Z/?]|[↑↓])`|`-?[a-z-]+:[^`]*`/g) ?? []).sort();
      });
    for (const { english, russian } of pages) expect(named(russian)).toEqual(named(english));
  });

  it("is found by the words of both", () => {
    const sections = alsoFoundBy(sectionsOf("using", read("ru/using.md")), page("using"));
    const titles = (typed: string) => findSections(sections, typed).map(({ title }) => title);
    expect(titles("резервную копию")).toEqual(["Сохранность"]);
    expect(titles("back up the archive")).toContain("Сохранность");
    expect(titles("эмбарго day")).toContain("Публикация");
  });
});
