import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { topFolder } from "../../runtime/program.ts";
import { parseQuery } from "./parse-query.ts";
import { printQuery } from "./print-query.ts";

const page = readFileSync(path.join(topFolder(), "docs", "finding.md"), "utf8");
const examples = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, line = ""]) => line);

it("has examples", () => {
  expect(examples.length).toBeGreaterThan(15);
});

it.each(examples)("%s is understood", (line) => {
  const { query, problem, notice } = parseQuery(`${line} `);
  expect([problem, notice]).toEqual([undefined, undefined]);
  if (!query) throw new Error("nothing is asked for");
  expect(parseQuery(`${printQuery(query)} `)).toEqual({ query });
});
