import { Lexer, type Token } from "marked";
import type { Language } from "../../shared/language/language.ts";

/** A stretch of a page of the documentation, under its heading. */
export type HelpSection = {
  readonly id: string;
  /** `finding`: the file in `docs/`, without its ending. */
  readonly page: string;
  readonly title: string;
  readonly tokens: readonly Token[];
  /** What it is written in, where that is not the language that is spoken. */
  readonly language?: Language;
  /** Its words, for searching. */
  readonly text: string;
};

/** A page in Markdown, cut at its headings of the second level; what stands before the first is under the page's title. */
export function sectionsOf(page: string, markdown: string): readonly HelpSection[] {
  const sections: { title: string; tokens: Token[] }[] = [];
  for (const token of new Lexer().lex(markdown)) {
    const isHead = token.type === "heading" && (token.depth === 1 || token.depth === 2);
    if (isHead) sections.push({ title: String(token.text).replaceAll("`", ""), tokens: [] });
    else sections.at(-1)?.tokens.push(token);
  }
  return sections
    .filter(({ tokens }) => tokens.some(({ type }) => type !== "space"))
    .map(({ title, tokens }, n) => ({
      id: `${page}-${n}`,
      page,
      title,
      tokens,
      text: `${title} ${tokens.map(({ raw }) => raw).join(" ")}`.toLowerCase(),
    }));
}

/** The same sections, found by the words of a translation too: it has the same headings. */
export function alsoFoundBy(
  sections: readonly HelpSection[],
  translated: readonly HelpSection[],
): readonly HelpSection[] {
  return sections.map((section, n) => ({ ...section, text: `${section.text} ${translated[n]?.text ?? ""}` }));
}

/** Those that have every word, or a word that begins so; those with it in their title first. */
export function findSections(sections: readonly HelpSection[], typed: string): readonly HelpSection[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const found = sections.filter(({ text }) => words.every((word) => text.includes(word)));
  const isTitled = ({ title }: HelpSection) => words.some((word) => title.toLowerCase().includes(word));
  return [...found.filter(isTitled), ...found.filter((one) => !isTitled(one))];
}
