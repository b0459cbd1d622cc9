import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillTemplate, matchPattern, misfitOf, parsePattern, patternOfWords, tailOf } from "./pattern.ts";

function partsOf(source: string, text: string): Readonly<Record<string, string>> | undefined {
  const parts = matchPattern(parsePattern(source), text);
  return parts && Object.fromEntries([...parts].map(([name, { from, to }]) => [name, text.slice(from, to)]));
}

describe("a pattern", () => {
  it("gives the parts that it names", () => {
    expect(partsOf("{country}_{session}_{year}.txt", "NLD_25_1970.TXT")).toEqual({
      country: "NLD",
      session: "25",
      year: "1970",
    });
    expect(partsOf("{year}{month}{day} {what}.txt", "20310407 Pilots’ board.txt")).toEqual({
      year: "2031",
      month: "04",
      day: "07",
      what: "Pilots’ board",
    });
    expect(partsOf("Session * - {year}/{country}.txt", "Session 25 - 1970/NLD.txt")).toEqual({
      year: "1970",
      country: "NLD",
    });
    expect(partsOf("Held at *", "Held at ")).toEqual({});
  });

  it.each([
    ["{year}.txt", "31.txt"],
    ["{a}-{b}", "-b"],
    ["*.txt", "folder/a.txt"],
    ["Page * of *", "Paged out"],
  ])("%s is not the shape of %s", (source, text) => expect(partsOf(source, text)).toBeUndefined());

  it.each(["", "{Year}", "{a}{b}", "*{a}", "{a} and {a}", "a\\b", "{a}-{b}-".repeat(7)])("%s is refused", (source) => {
    expect(misfitOf(source)).toBeDefined();
  });

  it("of any words has the shape of those words alone", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 100 }), (text) => {
        const source = patternOfWords(text);
        fc.pre(source.length <= 300);
        expect(misfitOf(source)).toBeUndefined();
        expect(matchPattern(parsePattern(source), text)).toEqual(new Map());
        expect(matchPattern(parsePattern(source), `${text}.`)).toBeUndefined();
      }),
    );
  });

  it("finds the values that were put between its words", () => {
    const value = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => !/[/|]/.test(text));
    fc.assert(
      fc.property(value, value, (a, b) => {
        fc.pre(a.toLowerCase().length === a.length && b.toLowerCase().length === b.length);
        expect(partsOf("<{a}|{b}>", `<${a}|${b}>`)).toEqual({ a, b });
      }),
    );
  });

  it("that could be tried in very many ways is tried in time", () => {
    const pattern = parsePattern(`${"*a".repeat(12)}b`);
    const before = process.cpuUsage();
    for (let n = 0; n < 300; n += 1) expect(matchPattern(pattern, "a".repeat(1_000))).toBeUndefined();
    const { user } = process.cpuUsage(before);
    expect(user).toBeLessThan(8_000_000);
  });
});

it("a template holds what the parts hold", () => {
  expect(fillTemplate("{country} in {year}, {other}", new Map(Object.entries({ country: "NLD", year: "1970" })))).toBe(
    "NLD in 1970, {other}",
  );
});

it("a path's tail has as many folders as the pattern", () => {
  expect(tailOf("/a/b\\c.txt", "{folder}/*.txt")).toBe("b/c.txt");
  expect(tailOf("c.txt", "{folder}/*.txt")).toBeUndefined();
});
