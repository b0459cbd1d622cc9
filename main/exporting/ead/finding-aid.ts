import type { Element } from "domhandler";
import type { Tables } from "../../../shared/records/record.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import { languageTag } from "../language-tag.ts";
import { tagsOf, writeXml, type XmlMaker } from "../xml/xml.ts";
import type { Described, Dialect } from "./dialect.ts";
import { gatherHeadings } from "./headings.ts";
import { normalDate } from "./normal-date.ts";

const languageNames = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

/** What stands before and after the items: the archive as one collection of `count` transcripts. */
export function collectionTags(
  { element: e }: XmlMaker,
  dialect: Dialect,
  archive: Described & { readonly count: number },
): readonly [opening: string, closing: string] {
  const [open, close] = tagsOf(e("ead", dialect.namespaces));
  const [openCollection, closeCollection] = tagsOf(e("archdesc", { level: "collection" }));
  const [openItems, closeItems] = tagsOf(e("dsc"));
  const did = e(
    "did",
    {},
    e("unittitle", {}, archive.name),
    e("unitid", {}, archive.id),
    dialect.extent(e, archive.count === 1 ? "1 transcript" : `${archive.count} transcripts`),
  );
  return [
    `${open}\n${writeXml(dialect.head(e, archive))}\n${openCollection}\n${writeXml(did)}\n${openItems}\n`,
    `${closeItems}\n${closeCollection}\n${close}\n`,
  ];
}

/** One transcript: its description, and a link to the file `href` that has its text. */
export function itemElement(
  { element: e }: XmlMaker,
  dialect: Dialect,
  record: Transcript,
  { tables, href }: { readonly tables: Pick<Tables, "persons" | "topics">; readonly href: string },
): Element {
  const headings = gatherHeadings(record, tables).map((heading) => dialect.heading(e, heading));
  const { embargo } = record.publication;
  const said = (name: string, ...texts: readonly (string | undefined)[]) => {
    const paragraphs = texts.filter((text) => text !== undefined && text.trim() !== "");
    return paragraphs.length === 0 ? undefined : e(name, {}, ...paragraphs.map((text) => e("p", {}, text)));
  };
  return e(
    "c",
    { level: "item", id: record.id },
    identification(e, dialect, record, href),
    said("scopecontent", record.summary),
    said("accessrestrict", record.access, embargo === undefined ? undefined : `Under embargo until ${embargo}.`),
    said("userestrict", record.rights),
    said("custodhist", record.provenance),
    headings.length === 0 ? undefined : e("controlaccess", {}, ...headings),
  );
}

function identification(e: XmlMaker["element"], dialect: Dialect, record: Transcript, href: string): Element {
  const { reference, date, extent } = record;
  const tag = languageTag(record.language);
  return e(
    "did",
    {},
    e("unittitle", {}, record.title),
    e("unitid", {}, reference ?? record.id),
    date === undefined ? undefined : e("unitdate", { normal: normalDate(date) }, date),
    dialect.extent(e, extent.words === 1 ? "1 word" : `${extent.words} words`),
    tag === undefined ? undefined : dialect.language(e, languageNames.of(tag) ?? tag, tag),
    dialect.digitalObject(e, href, record.title),
  );
}
