import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuery } from "./parse-query.ts";
import { isMatch, toMatch } from "./to-match.ts";

function matchOf(line: string): string | undefined {
  const { query } = parseQuery(line);
  return query && isMatch(query) ? toMatch(query) : undefined;
}

describe("a query", () => {
  it.each([
    ["harbour", '"harbour" OR "harbour" *'],
    ["harbour ", '"harbour"'],
    ["ha", '"ha"'],
    ["ha*", '"ha" *'],
    ["Harbour safety", '"harbour" AND ("safety" OR "safety" *)'],
    ['"exact phrase"', '"exact phrase"'],
    ['"exact phr', '"exact phr" OR "exact phr" *'],
    ['"exact phr"*', '"exact phr" *'],
    ["“Exact” «phrase»", '"exact" AND "phrase"'],
    ["„genau so“ ", '"genau so"'],
    ["well-known ", '"well known"'],
    ["the the ", '"the"'],
    ["NOT (a OR b)", '"not" AND "a" AND "or" AND "b"'],
    ['title:x" OR ', '"title x" AND "or"'],
    ["harbour,", '"harbour"'],
    ["東京", '"東 京"'],
  ])("%s", (line, match) => {
    expect(matchOf(line)).toBe(match);
  });

  it("asks for nothing when nothing is typed, and says so when no word is", () => {
    expect(parseQuery("  ")).toEqual({});
    expect(parseQuery("?!")).toEqual({ notice: "There is no word to look for in “?!”: everything is shown." });
  });

  it("never becomes more than quoted words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (line) => {
        const match = matchOf(line);
        if (match !== undefined) expect(match).toMatch(/^(?:"[^"\0]+"(?: \*)?(?: AND | OR |\)$|$)\(?)+$/u);
      }),
    );
  });

  it("of any length is read in linear time", () => {
    const began = performance.now();
    for (const part of ['"', '"a', "a*", "(", "“”", "a ", "*"]) parseQuery(part.repeat(300_000));
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
