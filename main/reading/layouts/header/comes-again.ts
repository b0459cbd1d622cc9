import type { Page } from "../../page/page.ts";

const special = /[\\^$.*+?()[\]{}|/]/g;

/** Do more lines than one begin with the words and a colon, in whatever letters, bold or not? */
export function comesAgain({ text }: Page, words: string): boolean {
  const escaped = words.replace(special, String.raw`\$&`).replaceAll(" ", String.raw`\s+`);
  const line = new RegExp(String.raw`^[\t ]{0,20}[*_]{0,2}${escaped}[\t ]?[*_]{0,2}:`, "gimu");
  return line.test(text) && line.test(text);
}
