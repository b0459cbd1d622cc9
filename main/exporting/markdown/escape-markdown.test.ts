import fc from "fast-check";
import { lexer, type Token } from "marked";
import { expect, test } from "vitest";
import { printable } from "../printable.ts";
import { anyText, nastyStrings } from "../testing/nasty.ts";
import { escapeLine, escapeParagraph } from "./escape-markdown.ts";

/** Kinds of token that stand for text as it is. */
const plainKinds = new Set(["paragraph", "text", "escape", "br", "space"]);

/** What a Markdown reader with GitHub's extensions takes it for: the kinds of token, and the text. */
function readMarkdown(markdown: string): { readonly kinds: readonly string[]; readonly text: string } {
  const kinds = new Set<string>();
  const text = lexer(markdown, { gfm: true })
    .map((token) => textOf(token, kinds))
    .join("");
  return { kinds: [...kinds].filter((kind) => !plainKinds.has(kind)), text };
}

function textOf(token: Token, kinds: Set<string>): string {
  kinds.add(token.type);
  if (token.type === "br") return "\n";
  if ("tokens" in token && token.tokens) return token.tokens.map((inner) => textOf(inner, kinds)).join("");
  return "text" in token ? token.text : "";
}

function expected(text: string): string {
  const lines = printable(text)
    .split("\n")
    .map((line) => line.replace(/[ \t]+/g, " ").replace(/^ | $/g, ""));
  return lines.filter((line) => line !== "").join("\n");
}

test("text reads back as itself and as nothing else", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.stringMatching(/^[-+*_#>`~<[\](){}|=:.&;!\\$@"' \n0-9a-c]{1,12}$/)), (text) => {
      const read = readMarkdown(escapeParagraph(text));
      expect(read.kinds).toEqual([]);
      expect(read.text).toBe(expected(text));
    }),
    { numRuns: 3_000, examples: nastyStrings.map((text) => [text]) },
  );
});

test("plain prose stays readable", () => {
  const prose = "Yes. The well-known harbour (built in 1902) cost $5; “very little”, she said – it’s 4.5 m deep!";
  expect(escapeLine(prose)).toBe(prose.replace("$", "\\$"));
  expect(escapeLine("1. First")).toBe("1\\. First");
  expect(escapeLine("<…>")).toBe("\\<…\\>");
});
