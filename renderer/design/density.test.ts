import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { plainRow } from "./density.ts";

const tokens = await readFile(path.join(import.meta.dirname, "tokens.css"), "utf8");

it("reckons rows as high as the style sheet makes them", () => {
  const [, comfortable = "", compact = ""] =
    /^:root \{(.*?)^\}.*?^:root\[data-density="compact"\] \{(.*?)^\}/ms.exec(tokens) ?? [];
  const height = (rules: string) => Number(/--row-height: (\d+)px;/.exec(rules)?.[1]);
  expect({ comfortable: height(comfortable), compact: height(compact) }).toEqual(plainRow);
});
