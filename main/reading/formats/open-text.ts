import { nothingStated } from "../page/stated.ts";
import { type Opened, RefusedFormat } from "./format.ts";
import { textFormats } from "./formats.ts";
import { languageInName } from "./timed/language-in-name.ts";

const headLength = 4_000;

/**
 * Open a decoded text by what it is written in. The content decides; the name only tells Markdown from plain text
 * where the content leaves it open. Throws {@link RefusedFormat}.
 */
export async function openText(text: string, name: string): Promise<Opened> {
  const head = text.slice(0, headLength).trimStart();
  const format = textFormats.find(({ recognise }) => recognise(head, name));
  if (format) return withLanguage((await format.load())(text), name);
  refuseMarkup(head);
  return { format: isMarkdown(head, name) ? "markdown" : "text", text, stated: nothingStated, warnings: [] };
}

/** Captions seldom say their language; their names do. */
function withLanguage(opened: Opened, name: string): Opened {
  if (opened.cues === undefined) return opened;
  const { stated } = opened;
  return { ...opened, stated: { ...stated, fields: [...stated.fields, ...languageInName(name)] } };
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
