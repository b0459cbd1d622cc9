import { cleanLine } from "../../page/clean-line.ts";
import { type Draft, mark } from "../../page/draft.ts";
import type { Page, PageLine } from "../../page/page.ts";
import { fillFields, type LineFinder } from "./fill-fields.ts";
import { readYamlEntries, type YamlEntries } from "./yaml-entries.ts";

const longest = 200;
/** Characters; what describes one page is shorter, and brackets in brackets take the parser seconds. */
const mostYaml = 100_000;

/**
 * Read YAML between two lines of `---` at the top of the page (title, date, tags, persons, address), as Markdown files carry
 * it. Answers with the index of the first line after it; 0 when there is none.
 */
export function readFrontMatter(draft: Draft): number {
  const { lines, text } = draft.page;
  const end = frontMatterEnd(draft.page) - 1;
  const [first, last] = [lines[0], lines[end]];
  if (!first || !last) return 0;
  // YAML knows no line ends but these.
  const yaml = text.slice(first.to, last.from).replace(/\r\n?/g, "\n").slice(1);
  const read: YamlEntries = yaml.length <= mostYaml ? readYamlEntries(yaml) : { entries: [], isBroken: true };
  if (read.isBroken) draft.warnings.push({ code: "front-matter-unreadable", line: 1 });
  fillFields(draft, read, lineFinder(lines.slice(1, end), yaml));
  for (let i = 0; i <= end; i += 1) mark(draft, i, "furniture", "front-matter");
  return end + 1;
}

/** Index of the first line under YAML at the top of a page; 0 when there is none. */
export function frontMatterEnd({ lines }: Page): number {
  if (lines[0]?.text !== "---") return 0;
  const end = lines.slice(1, longest).findIndex(({ text }) => text === "---" || text === "...");
  return end < 0 ? 0 : end + 2;
}

function lineFinder(lines: readonly PageLine[], yaml: string): LineFinder {
  // The page knows more line ends than YAML does; where it has any of those, offsets say nothing.
  const isAlike = yaml.split("\n").length - 1 === lines.length;
  return (key, offset) => {
    if (offset !== undefined && isAlike) return lines[yaml.slice(0, offset).split("\n").length - 1];
    const name = cleanLine(key);
    return lines.find(({ text }) => [`${name}:`, `"${name}":`, `'${name}':`].some((begin) => text.startsWith(begin)));
  };
}
