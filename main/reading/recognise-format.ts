/** What a decoded text is written in, or why it is not read. */
export type Format =
  | { readonly ok: true; readonly format: "text" | "markdown" | "webvtt" | "srt" }
  | { readonly ok: false; readonly reason: string };

/** The content decides; the name only tells Markdown from plain text where the content leaves it open. */
export function recogniseFormat(text: string, name: string): Format {
  const head = text.slice(0, 2_000).trimStart();
  const markup = recogniseMarkup(head);
  if (markup)
    return {
      ok: false,
      reason: `This is ${markup}, which Lectern cannot read yet. Save it as plain text and add that.`,
    };
  if (head.startsWith("WEBVTT")) return { ok: true, format: "webvtt" };
  if (/^\d+\s*[\r\n]+\s*\d{2}:\d{2}:\d{2},\d{3} --> /.test(head)) return { ok: true, format: "srt" };
  const markdown =
    /\.(?:md|markdown)$/i.test(name) ||
    /^---\r?\n[\s\S]{1,1900}?\n---\s/.test(head) ||
    /^\*\*[^*\n]{1,80}:\*\*/m.test(head);
  return { ok: true, format: markdown ? "markdown" : "text" };
}

function recogniseMarkup(head: string): string | undefined {
  if (/^<(?:!doctype html|html|head|body)\b/i.test(head)) return "a web page (HTML)";
  if (/^<\?xml\b/.test(head)) return "an XML file";
  if (/^[{[]\s*(?:["{[\]}]|-?\d)/.test(head) && /"\s*:|\]\s*,|^\[\s*-?\d/.test(head) && !/^\[\d+:\d/.test(head))
    return "a JSON file";
  return undefined;
}
