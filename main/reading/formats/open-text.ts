import { nothingStated } from "../page/stated.ts";
import { type Opened, RefusedFormat } from "./format.ts";
import { textFormats } from "./formats.ts";

const headLength = 4_000;

/**
 * Open a decoded text by what it is written in. The content decides; the name only tells Markdown from plain text
 * where the content leaves it open. Throws {@link RefusedFormat}.
 */
export async function openText(text: string, name: string): Promise<Opened> {
  const head = text.slice(0, headLength).trimStart();
  const format = textFormats.find(({ recognise }) => recognise(head, name));
  if (format) return (await format.load())(text);
  refuseMarkup(head);
  return { format: isMarkdown(head, name) ? "markdown" : "text", text, stated: nothingStated, warnings: [] };
}

function isMarkdown(head: string, name: string): boolean {
  return (
    /\.(?:md|markdown)$/i.test(name) ||
    /^---\r?\n[\s\S]{1,1900}?\n---\s/.test(head) ||
    /^\*\*[^*\n]{1,80}:\*\*/m.test(head)
  );
}

/** Markup of a kind that nothing here reads is no page. */
function refuseMarkup(head: string): void {
  if (!/^<\?xml\b/.test(head)) return;
  throw new RefusedFormat(
    "not-a-transcript",
    "This is an XML file of a kind that Lectern does not know: it reads TEI and OpenDocument. Save its words as plain text and add that.",
  );
}
