import { Lexer, lexer, type Token } from "marked";
import type { Pace } from "../../pace.ts";
import { parsed } from "../exported-files.ts";
import { type Facts, givenFacts } from "../facts.ts";
import { stretchesOf } from "./stretches.ts";

/** What a reader of Markdown sees under the description: the heading, and the text a paragraph at a time. */
export async function readBody(file: string, markdown: string, pace: Pace): Promise<Facts> {
  const paragraphs: string[] = [];
  let heading = "";
  for (const { text, goesOn } of stretchesOf(markdown)) {
    await pace();
    if (goesOn) {
      const words = parsed(file, () => inlineWords(text));
      if (paragraphs.length === 0) heading += words;
      else paragraphs.push(`${paragraphs.pop()}${words}`);
      continue;
    }
    const tokens = parsed(file, () => lexer(text, { gfm: true })).filter(({ type }) => type !== "space");
    const [first, ...rest] = tokens;
    const isHeading = heading === "" && paragraphs.length === 0 && first?.type === "heading" && first.depth === 1;
    if (isHeading) heading = wordsOf(first);
    paragraphs.push(...(isHeading ? rest : tokens).flatMap(paragraphsOf));
  }
  return givenFacts({ heading, text: paragraphs });
}

function paragraphsOf(token: Token): readonly string[] {
  if (token.type === "space") return [];
  if (token.type === "hr") return ["* * *"];
  if (token.type === "blockquote" && "tokens" in token) {
    return (token.tokens ?? []).flatMap(paragraphsOf).map((paragraph) => `> ${paragraph}`);
  }
  return token.type === "paragraph" ? [wordsOf(token)] : [`(${token.type}) ${wordsOf(token)}`];
}

function inlineWords(text: string): string {
  return Lexer.lexInline(text, { gfm: true }).map(wordsOf).join("");
}

/** The words of a token; markup that Lectern does not write there is named, so that it shows as a difference. */
function wordsOf(token: Token): string {
  if (token.type === "br") return "\n";
  const inner = "tokens" in token && token.tokens ? token.tokens.map(wordsOf).join("") : undefined;
  if (inner === undefined) return "text" in token ? token.text : "";
  return known.has(token.type) ? inner : `(${token.type}) ${inner}`;
}

const known = new Set(["paragraph", "text", "strong", "heading"]);
