import type { Element } from "domhandler";
import { directionOf } from "../../../shared/reading/runs-leftward.ts";
import type { ExportDocument } from "../export-document.ts";
import type { ExportContext } from "../format.ts";
import { type DescriptionLine, describeTranscript } from "../reading-copy/description.ts";
import { isLeftwardText } from "../reading-copy/leftward-text.ts";
import { sourceLine } from "../reading-copy/source-line.ts";
import { replacedWords, tagsOf, type XmlMaker } from "../xml/xml.ts";
import { createHtml, writeHtml } from "./html.ts";
import { htmlLanguage } from "./language.ts";
import { webLink } from "./link.ts";
import { type PageLook, pageAround } from "./page.ts";
import { spokenElements } from "./spoken.ts";

export const untitled = "Untitled";

/** What stands around a transcript on its page. */
export type PageFrame = {
  readonly look?: PageLook;
  readonly nav: (html: XmlMaker) => Element;
  /** The language in whose forms its words are found, where the page can search in it. */
  readonly wordsIn?: string;
};

const aloneFrame: PageFrame = {
  nav: ({ element: e }) => e("nav", { "aria-label": "Export" }, e("a", { href: "index.html" }, "All transcripts")),
};

/** A page in pieces, an element of the text each at most; what it comes to is what could not be carried as it is. */
export function* pagePieces(
  document: ExportDocument,
  source: ExportContext["source"],
  { look, nav, wordsIn }: PageFrame = aloneFrame,
): Generator<string, readonly string[]> {
  const html = createHtml();
  const { element: e } = html;
  const { record, blocks } = document;
  const lang = htmlLanguage(record.language);
  const title = record.title.trim() === "" ? untitled : record.title;
  const [before, after] = pageAround(html, { title, skipTo: "text", nav: nav(html), ...(look ? { look } : {}) });
  yield before;
  yield `${writeHtml(e("h1", { lang, dir: directionOf(title) }, title))}\n`;
  yield `${writeHtml(descriptionList(html, describeTranscript(record, source.tables)))}\n`;
  yield `${writeHtml(e("h2", { id: "text" }, "Text"))}\n`;
  const isLeftward = isLeftwardText(blocks);
  const about = { lang, dir: isLeftward ? "rtl" : "ltr", "data-words": wordsIn };
  yield `${tagsOf(e("article", { "aria-labelledby": "text", ...about }))[0]}\n`;
  for (const element of spokenElements(html, blocks, isLeftward)) yield `${writeHtml(element)}\n`;
  yield "</article>\n";
  yield `${writeHtml(e("h2", {}, "Citation"))}\n`;
  const citation = sourceLine(document, source);
  yield `${writeHtml(e("p", { class: "citation", dir: directionOf(citation) }, citation))}\n`;
  yield after;
  return [
    replacedWords(html.replaced(), "HTML"),
    record.language !== undefined && lang === "und" ? "Its language is no registered one and is left out." : undefined,
  ].filter((words) => words !== undefined);
}

function descriptionList({ element: e }: XmlMaker, lines: readonly DescriptionLine[]): Element {
  return e(
    "dl",
    {},
    ...lines.flatMap(({ name, values }) => [
      e("dt", {}, name),
      ...values.map((value) => {
        const href = name === "Source" ? webLink(value) : undefined;
        return e(
          "dd",
          { dir: directionOf(value) },
          href === undefined ? value : e("a", { href, rel: "noreferrer" }, value),
        );
      }),
    ]),
  );
}
