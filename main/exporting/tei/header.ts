import type { Element } from "domhandler";
import type { Tables } from "../../../shared/records/record.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import { languageTag } from "../language-tag.ts";
import { withBroader } from "../named-records.ts";
import { dateAttributes, w3cTime } from "../w3c-date.ts";
import type { XmlMaker } from "../xml/xml.ts";
import { type Participants, particDesc } from "./participants.ts";
import { taxonomy } from "./taxonomy.ts";

export type Described = {
  readonly record: Transcript;
  readonly tables: Tables;
  readonly archive: { readonly name: string };
  readonly participants: Participants;
};

/** `teiHeader`: all of the description but notes, which stay inside. */
export function teiHeader(xml: XmlMaker, described: Described): Element {
  const { record } = described;
  return xml.element(
    "teiHeader",
    {},
    fileDesc(xml, described),
    encodingDesc(xml, described),
    profileDesc(xml, described),
    xml.element(
      "revisionDesc",
      { status: record.publication.status },
      xml.element("change", { when: record.source.imported }, "Imported into the archive."),
    ),
  );
}

function fileDesc(xml: XmlMaker, { record, archive, tables }: Described): Element {
  const { element: e } = xml;
  const { publication, source, extent } = record;
  const notes = [
    e("note", { type: "publicationStatus" }, publication.status),
    ...publication.sections.map((id) => e("note", { type: "section" }, tables.sections.get(id)?.label ?? id)),
    optional(xml, "note", { type: "provenance" }, record.provenance),
    optional(xml, "note", { type: "timeZone" }, record.zone),
  ];
  return e(
    "fileDesc",
    {},
    e("titleStmt", {}, e("title", { type: "main" }, record.title)),
    e(
      "extent",
      {},
      e("measure", { unit: "words", quantity: extent.words }, `${extent.words} words`),
      e("measure", { unit: "turns", quantity: extent.turns }, `${extent.turns} turns`),
    ),
    publicationStmt(xml, record, archive),
    record.series === undefined ? undefined : e("seriesStmt", {}, e("title", {}, record.series)),
    e("notesStmt", {}, ...notes),
    e(
      "sourceDesc",
      {},
      e(
        "bibl",
        {},
        e("title", {}, record.title),
        e("idno", { type: "filename" }, source.file),
        optional(xml, "idno", { type: "URI" }, source.url),
        e("idno", { type: "sha256" }, record.original),
        e("idno", { type: "textSha256" }, record.text),
      ),
    ),
  );
}

function publicationStmt(xml: XmlMaker, record: Transcript, archive: Described["archive"]): Element {
  const { element: e } = xml;
  const { date, embargo } = record.publication;
  const terms = [record.rights, record.access, embargo === undefined ? undefined : `Under embargo until ${embargo}.`];
  const said = terms.filter((term) => term !== undefined);
  return e(
    "publicationStmt",
    {},
    e("publisher", {}, archive.name),
    date === undefined ? undefined : e("date", { type: "published", ...dateAttributes(date) }, date),
    e("idno", { type: "lectern" }, record.id),
    optional(xml, "idno", { type: "reference" }, record.reference),
    said.length === 0
      ? undefined
      : e(
          "availability",
          { status: record.access === undefined && embargo === undefined ? "unknown" : "restricted" },
          ...said.map((term) => e("p", {}, term)),
        ),
  );
}

function encodingDesc({ element: e, replaced }: XmlMaker, { record, tables }: Described): Element {
  const topics = [...withBroader(tables, record.topics)].flatMap((id) => tables.topics.get(id) ?? []);
  return e(
    "encodingDesc",
    {},
    e("projectDesc", {}, e("p", {}, "Exported by Lectern, an archive for transcripts.")),
    e(
      "editorialDecl",
      {},
      e(
        "normalization",
        {},
        e("p", {}, "Broken lines are joined; header, furniture and trailer of the page are left out."),
      ),
    ),
    topics.length === 0
      ? undefined
      : e("classDecl", {}, taxonomy({ element: e, replaced }, `${record.id}.topics`, topics, `${record.id}.`)),
  );
}

function profileDesc(xml: XmlMaker, { record, tables, participants }: Described): Element {
  const { element: e } = xml;
  const language = languageTag(record.language);
  return e(
    "profileDesc",
    {},
    record.summary === undefined ? undefined : e("abstract", {}, e("p", {}, record.summary)),
    language === undefined ? undefined : e("langUsage", {}, e("language", { ident: language }, language)),
    settingDesc(xml, record),
    particDesc(xml, participants),
    textClass(xml, record, tables),
  );
}

function settingDesc(xml: XmlMaker, record: Transcript): Element | undefined {
  const { element: e } = xml;
  const { date, time, place, eventType, geography } = record;
  const parts = [
    optional(xml, "placeName", {}, place),
    date === undefined ? undefined : e("date", dateAttributes(date), date),
    time === undefined ? undefined : e("time", { when: w3cTime(time) }, time),
    optional(xml, "activity", {}, eventType),
  ].filter((part) => part !== undefined);
  if (parts.length + geography.length === 0) return undefined;
  return e(
    "settingDesc",
    {},
    parts.length === 0 ? undefined : e("setting", {}, ...parts),
    geography.length === 0
      ? undefined
      : e("listPlace", { type: "geography" }, ...geography.map((name) => e("place", {}, e("placeName", {}, name)))),
  );
}

function textClass({ element: e }: XmlMaker, record: Transcript, tables: Tables): Element | undefined {
  const topics = record.topics.flatMap((id) => tables.topics.get(id) ?? []);
  if (topics.length === 0) return undefined;
  const scheme = `#${record.id}.topics`;
  const pointers = topics.map(({ id }) => `#${record.id}.${id}`);
  return e(
    "textClass",
    {},
    e("keywords", { scheme }, ...topics.map(({ label }, index) => e("term", { ref: pointers[index] }, label))),
    e("catRef", { scheme, target: pointers.join(" ") }),
  );
}

function optional(
  { element: e }: XmlMaker,
  name: string,
  attributes: { readonly [name: string]: string },
  text: string | undefined,
): Element | undefined {
  return text === undefined || text === "" ? undefined : e(name, attributes, text);
}
