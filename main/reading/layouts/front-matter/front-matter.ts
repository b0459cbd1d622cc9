import { parseDocument } from "yaml";
import { parsePrintedDate } from "../../fields/date.ts";
import { cleanLine } from "../../page/clean-line.ts";
import { type Draft, evidenceAt, mark } from "../../page/draft.ts";
import type { Page } from "../../page/page.ts";
import { readSimpleYaml } from "./simple-yaml.ts";

const longest = 200;
/** Characters; what describes one page is shorter, and brackets in brackets take the parser seconds. */
const mostYaml = 100_000;

/**
 * Read YAML between two lines of `---` at the top of the page (title, date, tags, address), as Markdown files carry it.
 * Answers with the index of the first line after it; 0 when there is none.
 */
export function readFrontMatter(draft: Draft): number {
  const { lines, text } = draft.page;
  const end = frontMatterEnd(draft.page) - 1;
  const [first, last] = [lines[0], lines[end]];
  if (!first || !last) return 0;
  // YAML knows no line ends but these.
  const isShort = last.from - first.to <= mostYaml;
  const values = isShort ? readYaml(text.slice(first.to, last.from).replace(/\r\n?/g, "\n").slice(1)) : undefined;
  if (values === undefined) draft.warnings.push({ code: "front-matter-unreadable", line: 1 });
  else readFields(draft, values, end);
  for (let i = 0; i <= end; i += 1) mark(draft, i, "furniture", "front-matter");
  return end + 1;
}

/** Index of the first line under YAML at the top of a page; 0 when there is none. */
export function frontMatterEnd({ lines }: Page): number {
  if (lines[0]?.text !== "---") return 0;
  const end = lines.slice(1, longest).findIndex(({ text }) => text === "---" || text === "...");
  return end < 0 ? 0 : end + 2;
}

/** Undefined where it cannot be read. */
function readYaml(yaml: string): unknown {
  const simple = readSimpleYaml(yaml);
  if (simple) return simple;
  // Everything stays a string: a bare date must not become a Date, nor `no` a boolean.
  const parsed = parseDocument(yaml, {
    schema: "failsafe",
    logLevel: "silent",
    // Nobody reads them: that there is an error is all that is told.
    prettyErrors: false,
  });
  return parsed.errors.length > 0 ? undefined : (parsed.toJS({ maxAliasCount: 10 }) ?? null);
}

function readFields(draft: Draft, values: unknown, end: number): void {
  if (typeof values !== "object" || values === null) return;
  const get = (key: string): string | undefined => {
    const value: unknown = Reflect.get(values, key);
    return typeof value === "string" && value.trim() !== "" ? cleanLine(value.replace(/\s+/g, " ")) : undefined;
  };
  const { fields } = draft;
  fields.title = note(draft, end, "title", get("title"));
  fields.date = note(draft, end, "date", parsePrintedDate(get("date") ?? "")?.edtf);
  fields.url = note(draft, end, "source_url", get("source_url")) ?? note(draft, end, "url", get("url"));
  for (const tag of get("tags")?.split(",") ?? []) {
    const topic = note(draft, end, "tags", tag.trim());
    if (topic) fields.topics.push(topic);
  }
}

/** The value with the line of its key. */
function note(draft: Draft, end: number, key: string, value: string | undefined) {
  if (value === undefined || value === "") return undefined;
  const line = draft.page.lines.slice(0, end).find(({ text }) => text.startsWith(`${key}:`));
  return line && evidenceAt(draft.page, line, value, { rule: "front-matter" });
}
