import type { Element } from "domhandler";
import type { Tables } from "../../../shared/records/record.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import { languageTag } from "../language-tag.ts";
import type { XmlMaker } from "../xml/xml.ts";
import { mediaTypeOf } from "./media-type.ts";
import { urnOf } from "./urn.ts";

const namespaces = {
  "xmlns:oai_dc": "http://www.openarchives.org/OAI/2.0/oai_dc/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  "xsi:schemaLocation": "http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
};

/** A transcript in simple Dublin Core, as archives hand it to each other (OAI-PMH). */
export function dublinCore(
  { element }: Pick<XmlMaker, "element">,
  record: Transcript,
  { tables, archive }: { readonly tables: Tables; readonly archive: { readonly name: string } },
): Element {
  const { persons, topics, source, publication } = record;
  const inRoles = (...roles: readonly string[]) => {
    const named = persons.filter(({ role }) => roles.includes(role));
    return [...new Set(named.map(({ person }) => person))].flatMap((id) => tables.persons.get(id)?.name.full ?? []);
  };
  const language = languageTag(record.language);
  const until = publication.embargo === undefined ? undefined : `Under embargo until ${publication.embargo}.`;
  const fields: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    ["title", [record.title]],
    ["creator", inRoles("speaker", "author")],
    ["subject", [...topics.flatMap((id) => tables.topics.get(id)?.label ?? []), ...inRoles("mentioned")]],
    ["description", [record.summary]],
    ["publisher", [archive.name]],
    ["contributor", inRoles("addressed")],
    ["date", [record.date]],
    ["type", ["Text", record.eventType]],
    ["format", [mediaTypeOf(source.format)]],
    ["identifier", [urnOf(record.id), record.reference]],
    ["source", [source.url ?? source.file]],
    ["language", [language]],
    ["relation", [record.series]],
    ["coverage", [record.place, ...record.geography]],
    ["rights", [record.rights, record.access, until]],
  ];
  const children = fields.flatMap(([name, texts]) =>
    texts.flatMap((text) => (text === undefined || text === "" ? [] : element(`dc:${name}`, {}, text))),
  );
  return element("oai_dc:dc", namespaces, ...children);
}
