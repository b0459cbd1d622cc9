import type { LineHint } from "../../page/stated.ts";
import type { Opened } from "../format.ts";
import { createLines } from "../lines.ts";
import { readExportFacts } from "./export-facts.ts";

/**
 * A transcript that Lectern exported as Markdown: its description, and its turns as they were. The escapes of the export
 * are taken back.
 */
export function openExportedMarkdown(text: string): Opened {
  const rows = text.replace(/^\ufeff/, "").split(/\r\n|\n/);
  const end = rows.indexOf("---", 1);
  const lines = createLines();
  const write = (row: string, hint: LineHint): void => {
    lines.hint(hint);
    lines.add(row);
    lines.end();
  };
  for (const row of rows.slice(0, end + 1)) write(row, { role: "furniture" });
  let speaker: string | undefined;
  for (const row of rows.slice(end + 1)) {
    const [, label, words = ""] = /^\*\*((?:\\.|[^\\*]){1,400}):\*\*\s?(.*)$/.exec(row) ?? [];
    if (label !== undefined) {
      speaker = unescapeMarkdown(label);
      write(`${speaker}: ${unescapeMarkdown(words)}`, { speaker });
    } else if (row.startsWith("# ")) write(unescapeMarkdown(row.slice(2)), { role: "title" });
    else if (row.startsWith("> ")) write(unescapeMarkdown(row.slice(2)), {});
    else if (row !== "") write(unescapeMarkdown(row), speaker === undefined ? {} : { speaker });
  }
  return lines.close("lectern-markdown", readExportFacts(rows.slice(1, end).join("\n")));
}

/** A backslash at the end of a line holds the line’s end. */
function unescapeMarkdown(row: string): string {
  return row.replace(/\\$/, "").replace(/\\([!-/:-@[-`{-~])/g, "$1");
}
