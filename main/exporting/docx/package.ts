import type { Element } from "domhandler";
import { lecternVersion } from "../../runtime/version.ts";
import { urnOf } from "../bagit/urn.ts";
import type { ExportDocument } from "../export-document.ts";
import type { ExportContext } from "../format.ts";
import { languageTag } from "../language-tag.ts";
import { writeXml, type XmlMaker, xmlDeclaration } from "../xml/xml.ts";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const written = (element: Element) => `${xmlDeclaration}${writeXml(element)}`;

/** `[Content_Types].xml` */
export function contentTypes({ element: e }: XmlMaker): string {
  const override = (part: string, type: string) => e("Override", { PartName: part, ContentType: type });
  return written(
    e(
      "Types",
      { xmlns: `${packaged}/content-types` },
      e("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
      e("Default", { Extension: "xml", ContentType: "application/xml" }),
      override("/word/document.xml", `${word}.document.main+xml`),
      override("/word/styles.xml", `${word}.styles+xml`),
      override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ),
  );
}

/** `_rels/.rels` */
export function packageRelations(xml: XmlMaker): string {
  return relations(xml, [
    [`${office}/officeDocument`, "word/document.xml"],
    [`${packaged}/relationships/metadata/core-properties`, "docProps/core.xml"],
    [`${office}/extended-properties`, "docProps/app.xml"],
  ]);
}

/** `word/_rels/document.xml.rels` */
export function partRelations(xml: XmlMaker): string {
  return relations(xml, [[`${office}/styles`, "styles.xml"]]);
}

function relations({ element: e }: XmlMaker, all: readonly (readonly [type: string, target: string])[]): string {
  const each = all.map(([type, target], index) =>
    e("Relationship", { Id: `rId${index + 1}`, Type: type, Target: target }),
  );
  return written(e("Relationships", { xmlns: `${packaged}/relationships` }, ...each));
}

/** `docProps/core.xml`: what programs show as the document's properties. */
export function properties(
  { element: e }: XmlMaker,
  { record }: Pick<ExportDocument, "record">,
  { source, exported }: Pick<ExportContext, "source" | "exported">,
): string {
  const topics = record.topics.map((id) => source.tables.topics.get(id)?.label ?? id);
  const attributes = {
    "xmlns:cp": `${packaged}/metadata/core-properties`,
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  };
  return written(
    e(
      "cp:coreProperties",
      attributes,
      e("dc:title", {}, record.title),
      e("dc:creator", {}, source.archive.name),
      record.summary === undefined ? undefined : e("dc:description", {}, record.summary),
      topics.length === 0 ? undefined : e("cp:keywords", {}, topics.join("; ")),
      languageTag(record.language) === undefined ? undefined : e("dc:language", {}, record.language),
      e("dc:identifier", {}, urnOf(record.id)),
      e("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, exported.toISOString().replace(/\.\d+Z$/, "Z")),
    ),
  );
}

/** `docProps/app.xml` */
export function programProperties({ element: e }: XmlMaker): string {
  const attributes = { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" };
  const [major = "0", minor = "0"] = lecternVersion.split(".");
  const version = e("AppVersion", {}, `${major}.${minor.padStart(4, "0")}`);
  return written(e("Properties", attributes, e("Application", {}, "Lectern"), version));
}
