import { printable } from "../printable.ts";

/** What CommonMark, GitHub's extensions (links, strike-through, mathematics, emoji) and pandoc's give a meaning to. */
const inline = /[\\`*_[\]{}<>&|~$^#@]|:(?=[\w+-]+:)|:(?=\/\/)|(?<=\bwww)\.|--+|\.\.\.|==+/gi;

/** No text in which `inline` finds something is without one of these, which is seen far faster. */
const hasInline = /[\\`*_[\]{}<>&|~$^#@:]|www\.|--|\.\.\.|==/i;

/** A run of blanks that is not one space. */
const blanks = /(?: ?[\t\n]| {2})[ \t\n]*/g;

/** What makes a list, a heading, a definition or a title block at the beginning of a line. */
const markAtStart = /^[-+=:%]/;
const numberAtStart = /^(\(?(?:\d{1,9}|[a-z]|[ivxlcdm]+))([.)])(?=\s|$)/i;

/** One line of text as Markdown that reads back as that text and nothing else: no markup, no link, no HTML. */
export function escapeLine(text: string): string {
  return escapePrintable(printable(text));
}

function escapePrintable(text: string): string {
  const line = text.replace(blanks, " ").replace(/^ | $/g, "");
  return (hasInline.test(line) ? line.replace(inline, (run) => run.replace(/./g, "\\$&")) : line)
    .replace(markAtStart, "\\$&")
    .replace(numberAtStart, "$1\\$2");
}

/** A paragraph; line ends within it are kept as hard ones. */
export function escapeParagraph(text: string): string {
  const lines = printable(text).split("\n").map(escapePrintable);
  return lines.filter((line) => line !== "").join("\\\n");
}
