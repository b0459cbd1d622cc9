import { lexer, type Token } from "marked";
import { parsed } from "../exported-files.ts";
import { type Facts, givenFacts } from "../facts.ts";

/** What a reader of Markdown sees under the description: the heading, and the text a paragraph at a time. */
export function readBody(file: string, markdown: string): Facts {
  const tokens = parsed(file, () => lexer(markdown, { gfm: true })).filter(({ type }) => type !== "space");
  const [first, ...rest] = tokens;
  const hasHeading = first?.type === "heading" && "depth" in first && first.depth === 1;
  return givenFacts({
    heading: hasHeading ? wordsOf(first) : "",
    text: (hasHeading ? rest : tokens).flatMap(paragraphsOf),
  });
}

function paragraphsOf(token: Token): readonly string[] {
  if (token.type === "space") return [];
  if (token.type === "hr") return ["* * *"];
  if (token.type === "blockquote" && "tokens" in token) {
    return (token.tokens ?? []).flatMap(paragraphsOf).map((paragraph) => `> ${paragraph}`);
  }
  return token.type === "paragraph" ? [wordsOf(token)] : [`(${token.type}) ${wordsOf(token)}`];
}

/** The words of a token; markup that Lectern does not write there is named, so that it shows as a difference. */
function wordsOf(token: Token): string {
  if (token.type === "br") return "\n";
  const inner = "tokens" in token && token.tokens ? token.tokens.map(wordsOf).join("") : undefined;
  if (inner === undefined) return "text" in token ? token.text : "";
  return known.has(token.type) ? inner : `(${token.type}) ${inner}`;
}

const known = new Set(["paragraph", "text", "strong", "heading"]);
