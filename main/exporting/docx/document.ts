import type { Element } from "domhandler";
import type { Block } from "../../../shared/reading/page.ts";
import { directionIn } from "../../../shared/reading/runs-leftward.ts";
import type { ExportDocument } from "../export-document.ts";
import type { ExportContext } from "../format.ts";
import { type DescriptionLine, describeTranscript } from "../reading-copy/description.ts";
import { isLeftwardText } from "../reading-copy/leftward-text.ts";
import { sourceLine } from "../reading-copy/source-line.ts";
import { tagsOf, writeXml, type XmlMaker, xmlDeclaration } from "../xml/xml.ts";
import { paragraph } from "./paragraph.ts";
import { type StyleId, wordNamespace } from "./styles.ts";

/** What a reader sees of a label. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** `word/document.xml` in pieces, a paragraph at a time: title, text, description, citation. */
export function* documentPieces(
  xml: XmlMaker,
  document: ExportDocument,
  source: ExportContext["source"],
): Generator<string> {
  const { element: e } = xml;
  const { record, blocks } = document;
  const [open, close] = tagsOf(e("w:document", { "xmlns:w": wordNamespace }));
  const [openBody, closeBody] = tagsOf(e("w:body"));
  yield `${xmlDeclaration}${open}${openBody}\n`;
  yield `${writeXml(paragraph(xml, "Title", record.title.trim() === "" ? "Untitled" : record.title))}\n`;
  for (const element of spoken(xml, blocks)) yield `${writeXml(element)}\n`;
  yield `${writeXml(paragraph(xml, "Heading1", "About this transcript"))}\n`;
  yield `${writeXml(descriptionTable(xml, describeTranscript(record, source.tables)))}\n`;
  yield `${writeXml(paragraph(xml, "Heading1", "Citation"))}\n`;
  yield `${writeXml(paragraph(xml, "BodyText", sourceLine(document, source)))}\n`;
  yield `${writeXml(page(xml))}${closeBody}${close}\n`;
}

/** The label once a turn; each paragraph has its number in Lectern as a bookmark (`p12`), to be linked to. */
function* spoken(xml: XmlMaker, blocks: readonly Block[]): Generator<Element> {
  const isLeftward = isLeftwardText(blocks);
  let turn = 0;
  for (const block of blocks) {
    if (block.kind === "turn" && block.n !== turn) {
      turn = block.n;
      if (visible.test(block.label)) yield paragraph(xml, "Speaker", block.label, { isLeftward });
    }
    yield* paragraphsOf(xml, block, isLeftward);
  }
}

/** @param isPageLeftward the page runs from right to left */
function* paragraphsOf(xml: XmlMaker, block: Block, isPageLeftward: boolean): Generator<Element> {
  if (block.kind === "break") yield paragraph(xml, "Break", "* * *");
  else if (block.kind === "omission") yield paragraph(xml, "Omission", block.text, { isLeftward: isPageLeftward });
  else {
    for (const { n, text } of block.paragraphs) {
      const isLeftward = directionIn(text, isPageLeftward) === "rtl";
      yield paragraph(xml, styleOf[block.kind], text, { n, isLeftward });
    }
  }
}

const styleOf = { turn: "BodyText", narration: "Narration", note: "Note" } as const satisfies {
  readonly [kind in Exclude<Block["kind"], "break" | "omission">]: StyleId;
};

/** Twentieths of a point. */
const [termWidth, valueWidth] = [2_400, 6_600];

function descriptionTable(xml: XmlMaker, lines: readonly DescriptionLine[]): Element {
  const { element: e } = xml;
  const cell = (width: number, ...children: readonly Element[]) =>
    e("w:tc", {}, e("w:tcPr", {}, e("w:tcW", { "w:w": width, "w:type": "dxa" })), ...children);
  return e(
    "w:tbl",
    {},
    e(
      "w:tblPr",
      {},
      e("w:tblW", { "w:w": termWidth + valueWidth, "w:type": "dxa" }),
      e("w:tblLayout", { "w:type": "fixed" }),
    ),
    e("w:tblGrid", {}, e("w:gridCol", { "w:w": termWidth }), e("w:gridCol", { "w:w": valueWidth })),
    ...lines.map(({ name, values }) =>
      e(
        "w:tr",
        {},
        cell(termWidth, paragraph(xml, "Term", name)),
        cell(valueWidth, ...values.map((value) => paragraph(xml, "BodyText", value))),
      ),
    ),
  );
}

/** A4, with margins of an inch. */
function page({ element: e }: XmlMaker): Element {
  const inch = 1_440;
  const sides = { "w:top": inch, "w:right": inch, "w:bottom": inch, "w:left": inch };
  const more = { "w:header": 708, "w:footer": 708, "w:gutter": 0 };
  return e("w:sectPr", {}, e("w:pgSz", { "w:w": 11_906, "w:h": 16_838 }), e("w:pgMar", { ...sides, ...more }));
}
