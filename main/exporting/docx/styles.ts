import type { Element } from "domhandler";
import { languageTag } from "../language-tag.ts";
import { writeXml, type XmlAttributes, type XmlMaker, xmlDeclaration } from "../xml/xml.ts";

export const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Ids of the styles that paragraphs have; programs know the headings among them by their names. */
export type StyleId =
  | "Title"
  | "Heading1"
  | "Speaker"
  | "BodyText"
  | "Narration"
  | "Note"
  | "Omission"
  | "Break"
  | "Term";

type Look = {
  readonly id: StyleId;
  readonly name: string;
  /** Half points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Twentieths of a point before and after. */
  readonly space: readonly [before: number, after: number];
  readonly indent?: number;
  readonly outline?: number;
  readonly centred?: boolean;
  readonly keepsNext?: boolean;
};

const looks: readonly Look[] = [
  { id: "Title", name: "Title", size: 40, bold: true, space: [0, 240] },
  { id: "Heading1", name: "heading 1", size: 28, bold: true, space: [360, 120], outline: 0, keepsNext: true },
  { id: "Speaker", name: "Speaker", bold: true, space: [240, 40], keepsNext: true },
  { id: "BodyText", name: "Body Text", space: [0, 120] },
  { id: "Narration", name: "Narration", italic: true, space: [120, 120], indent: 360 },
  { id: "Note", name: "Note", italic: true, size: 20, space: [120, 120], indent: 360 },
  { id: "Omission", name: "Omission", space: [120, 120], centred: true },
  { id: "Break", name: "Break", space: [240, 240], centred: true },
  { id: "Term", name: "Term", bold: true, size: 20, space: [0, 40] },
];

/** `word/styles.xml`. The language is that of all text, for spelling and for voices. */
export function styleSheet({ element: e }: XmlMaker, language: string | undefined): string {
  const tag = languageTag(language);
  const runs = e(
    "w:rPr",
    {},
    e("w:rFonts", { "w:ascii": "Georgia", "w:hAnsi": "Georgia", "w:cs": "Times New Roman" }),
    e("w:sz", { "w:val": 23 }),
    e("w:szCs", { "w:val": 23 }),
    tag === undefined ? undefined : e("w:lang", { "w:val": tag, "w:bidi": tag, "w:eastAsia": tag }),
  );
  const defaults = e(
    "w:docDefaults",
    {},
    e("w:rPrDefault", {}, runs),
    e("w:pPrDefault", {}, e("w:pPr", {}, e("w:spacing", { "w:line": 276, "w:lineRule": "auto" }))),
  );
  const normal = e(
    "w:style",
    { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" },
    e("w:name", { "w:val": "Normal" }),
    e("w:qFormat"),
  );
  const styles = looks.map((look) => styleElement(e, look));
  return `${xmlDeclaration}${writeXml(e("w:styles", { "xmlns:w": wordNamespace }, defaults, normal, ...styles))}`;
}

function styleElement(e: XmlMaker["element"], look: Look): Element {
  const { id, name, size, bold, italic, space, indent, outline, centred, keepsNext } = look;
  const given = (element: string, is: unknown, attributes: XmlAttributes = {}) =>
    is === undefined || is === false ? undefined : e(element, attributes);
  return e(
    "w:style",
    { "w:type": "paragraph", "w:styleId": id },
    e("w:name", { "w:val": name }),
    e("w:basedOn", { "w:val": "Normal" }),
    e("w:qFormat"),
    e(
      "w:pPr",
      {},
      given("w:keepNext", keepsNext),
      e("w:spacing", { "w:before": space[0], "w:after": space[1] }),
      given("w:ind", indent, { "w:left": indent }),
      given("w:jc", centred, { "w:val": "center" }),
      given("w:outlineLvl", outline, { "w:val": outline }),
    ),
    e(
      "w:rPr",
      {},
      given("w:b", bold),
      given("w:bCs", bold),
      given("w:i", italic),
      given("w:iCs", italic),
      given("w:sz", size, { "w:val": size }),
      given("w:szCs", size, { "w:val": size }),
    ),
  );
}
