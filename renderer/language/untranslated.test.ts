import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { sourceWords } from "../../scripts/source-words.ts";
import { valuesOf } from "../../shared/language/message.fixture.ts";
import { russian } from "../../shared/language/russian/russian.ts";

/** What is no text of ours, though it looks like words. */
const noTexts = new Set([
  "Lectern",
  "Esc",
  "… – Lectern",
  // Formats, that have no other name in any language.
  "BagIt",
  "Excel",
  "JSON Lines",
  "BibLaTeX",
  "Word",
  "Markdown",
  "SubRip",
  "WebVTT",
  "CSV",
  "SVG",
  "said-by:",
  '<?xml version="1.0" encoding="UTF-8"?>\n…\n',
]);

const top = path.resolve(import.meta.dirname, "../..");

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(path.join(top, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture|d)\.tsx?$/.test(file))
    .map((file) => path.join(folder, file))
    .filter((file) => !file.startsWith("renderer/testing/") && !file.startsWith("shared/language/russian/"));
}

const files = ["renderer", "shared", "main"]
  .flatMap(sourcesIn)
  .map((file) => ({ file, words: sourceWords(path.join(top, file)) }));

describe("the words of the page", () => {
  it("are in the catalogues, all of them", () => {
    const bare = files
      .filter(({ file }) => file.startsWith("renderer/"))
      .flatMap(({ file, words }) =>
        [...words.shown, ...words.texts.filter(({ text }) => !(text in russian))]
          .filter(({ text }) => !noTexts.has(text))
          .map(({ line, text }) => `${file}:${line} ${text}`),
      );
    expect(bare).toEqual([]);
  });
});

/** Sentences in what no window shows: files that leave, the terminal, answers to programs, and errors of ours alone. */
const notForWindows = [
  /^main\/(?:command-line|start|browser)\//,
  /^main\/exporting\/(?!proof\/(?:check|compare)|json\/(?:content|plan)).*\//,
  /^main\/finding\/index\//,
  /^main\/(?:archive\/readme|service\/problem-report|importing\/import-report|importing\/undo-words)\.ts$/,
  /^main\/runtime\/log\//,
  /^main\/reading\/fixtures\//,
  /^shared\/(?:citing|reading)\//,
];

/** A capital, several words, and what ends a sentence. */
const isSentence = (text: string) =>
  /^[“…]?\P{L}*\p{Lu}/u.test(text) && text.split(/\s+/).length >= 3 && /[.?!]$/.test(text);

describe("sentences of the service", () => {
  it("that a window can show have Russian", () => {
    const bare = files
      .filter(({ file }) => !file.startsWith("renderer/") && !notForWindows.some((one) => one.test(file)))
      .flatMap(({ file, words }) =>
        words.texts
          .filter(({ text }) => isSentence(text) && !(text in russian))
          .map(({ line, text }) => `${file}:${line} ${text}`),
      );
    expect(bare).toEqual([]);
  });
});

describe("errors", () => {
  it("say a text of the catalogue, but for what the command line alone says", () => {
    const bare = files
      .filter(({ file }) => !file.startsWith("main/command-line/"))
      .flatMap(({ file, words }) => words.refusals.map(({ line, text }) => `${file}:${line} ${text}`));
    expect(bare).toEqual([]);
  });
});

describe("every text that is said", () => {
  it("is given the values that it takes", () => {
    const wrong = files.flatMap(({ file, words }) =>
      words.said
        .filter(({ text, names }) => `${valuesOf(text)}` !== `${[...names].sort()}`)
        .map(({ line, text }) => `${file}:${line} ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  it("is what the catalogue holds, and nothing else", () => {
    const used = new Set(files.flatMap(({ words }) => [...words.strings]));
    expect(Object.keys(russian).filter((text) => !used.has(text))).toEqual([]);
  });
});
