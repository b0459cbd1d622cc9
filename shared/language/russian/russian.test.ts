import { readdirSync } from "node:fs";
import path from "node:path";
import { type MessageFormatElement, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { kindsOf, parseMessage } from "../message.fixture.ts";
import { russian } from "./russian.ts";

const texts = Object.entries(russian);

function pluralsOf(elements: readonly MessageFormatElement[]): readonly (readonly string[])[] {
  return elements.flatMap((element) => {
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const inside = Object.values(element.options).flatMap(({ value }) => pluralsOf(value));
    return element.type === TYPE.plural ? [Object.keys(element.options), ...inside] : inside;
  });
}

describe("the Russian catalogue", () => {
  it("takes the same values as the English texts", () => {
    const other = texts.filter(([english, words]) => `${kindsOf(english)}` !== `${kindsOf(words)}`);
    expect(other).toEqual([]);
  });

  it("has every form that Russian numbers ask for", () => {
    const lacking = texts.filter(([, words]) =>
      pluralsOf(parseMessage(words)).some(
        (forms) => !["one", "few", "many", "other"].every((form) => forms.includes(form)),
      ),
    );
    expect(lacking).toEqual([]);
  });

  it("says each text once", async () => {
    const files = readdirSync(import.meta.dirname).filter((file) => !/^russian\.|\.test\.ts$/.test(file));
    const parts = await Promise.all(
      files.map(async (file) => Object.values(await import(`./${path.basename(file, ".ts")}.ts`)) as object[]),
    );
    const all = parts.flat().flatMap((part) => Object.keys(part));
    expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([]);
    expect(all.length).toBe(texts.length);
  });

  it("is written in Russian", () => {
    const latin = texts.filter(([, words]) => {
      const own = words.replace(/\{[^{}]*\}/g, "");
      return /\p{L}/u.test(own) && !/\p{Script=Cyrillic}/u.test(words);
    });
    expect(latin).toEqual([]);
  });
});
