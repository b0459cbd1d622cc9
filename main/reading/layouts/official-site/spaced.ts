import type { Page } from "../../page/page.ts";

/**
 * Is the page spaced as Markdown is: a blank line between any two paragraphs, which may be wrapped at a width? Pages copied from a
 * browser have a paragraph a line and no blank ones.
 */
export function isSpaced({ lines }: Page): boolean {
  const blank = lines.filter(({ text }) => text === "").length;
  return blank >= 6 && blank >= lines.length / 8;
}

/** Index after the paragraph that begins at a line: the next blank line of a spaced page. */
export function paragraphEnd({ lines }: Page, from: number, to: number): number {
  let i = from + 1;
  while (i < to && lines[i]?.text !== "") i += 1;
  return i;
}

/** What Markdown set a backslash before, without it. */
export function unescapeMarkdown(page: Page, text: string): string {
  return text.includes("\\") && isSpaced(page) ? text.replace(/\\(?=[\\'"*#<>[\]_.$`~-])/g, "") : text;
}
