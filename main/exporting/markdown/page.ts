import type { Tables } from "../../../shared/records/record.ts";
import type { ExportDocument } from "../export-document.ts";
import { encodeTexts } from "../folder/byte-buffer.ts";
import type { Pace } from "../pace.ts";
import { bodyParagraphs } from "./body.ts";
import { escapeLine } from "./escape-markdown.ts";
import { frontMatter } from "./front-matter.ts";

/** A reading copy of one transcript: CommonMark with a YAML front matter, in UTF-8. */
export async function markdownPage(
  { record, blocks }: Pick<ExportDocument, "record" | "blocks">,
  tables: Tables,
  pace: Pace,
): Promise<Uint8Array> {
  const parts = [frontMatter(record, tables), `# ${escapeLine(record.title)}`.trimEnd()];
  for (const paragraph of bodyParagraphs(blocks)) {
    if (paragraph !== "") parts.push(paragraph);
    await pace();
  }
  return encodeTexts(parts.flatMap((part) => [part, "\n\n"]).with(-1, "\n"));
}
