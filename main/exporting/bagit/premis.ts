import type { Element } from "domhandler";
import type { PastEvent } from "../../../shared/records/past-event.ts";
import type { XmlMaker } from "../xml/xml.ts";
import type { EventBook } from "./event-book.ts";

export const premisAttributes = {
  xmlns: "http://www.loc.gov/premis/v3",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  version: "3.0",
};

type Maker = Pick<XmlMaker, "element">;

/** What is no file: a transcript, or the archive that it is of. `original`: the file of the bag that a transcript was received as. */
export function entityObject(xml: Maker, id: string, original?: string): Element {
  const { element: e } = xml;
  const relation =
    original === undefined
      ? undefined
      : e(
          "relationship",
          {},
          e("relationshipType", {}, "structural"),
          e("relationshipSubType", {}, "is represented by"),
          e("relatedObjectIdentifier", {}, ...typeAndValue(xml, "relatedObject", original)),
        );
  return e("object", { "xsi:type": "intellectualEntity" }, ...identifier(xml, "object", id), relation);
}

export type OriginalFile = {
  /** In the bag. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly mediaType: string;
  /** The name that it was received under. */
  readonly received: string;
};

/** A file as received. */
export function fileObject(xml: Maker, { path, bytes, sha256, mediaType, received }: OriginalFile): Element {
  const { element: e } = xml;
  return e(
    "object",
    { "xsi:type": "file" },
    ...identifier(xml, "object", path),
    e(
      "objectCharacteristics",
      {},
      e("fixity", {}, e("messageDigestAlgorithm", {}, "SHA-256"), e("messageDigest", {}, sha256)),
      e("size", {}, String(bytes)),
      e("format", {}, e("formatDesignation", {}, e("formatName", {}, mediaType))),
    ),
    received === "" ? undefined : e("originalName", {}, received),
  );
}

/** By the words of the Library of Congress for what preservation does (http://id.loc.gov/vocabulary/preservation/eventType). */
const eventTypes: { readonly [deed: string]: string } = { import: "ingestion", correct: "modification" };

/** A step of the history, with the transcripts of the export that it was done to, and the agents behind it. */
export function eventElement(
  xml: Maker,
  id: string,
  event: PastEvent,
  links: { readonly agents: readonly string[]; readonly transcripts: readonly string[] },
): Element {
  const { element: e } = xml;
  const detail = (text: string) => e("eventDetailInformation", {}, e("eventDetail", {}, text));
  return e(
    "event",
    {},
    ...identifier(xml, "event", id),
    e("eventType", {}, eventTypes[event.deed] ?? "metadata modification"),
    e("eventDateTime", {}, event.at),
    detail([event.deed, ...(event.fields ?? [])].join(" ")),
    event.why === undefined ? undefined : detail(event.why),
    ...links.agents.map((agent) => e("linkingAgentIdentifier", {}, ...typeAndValue(xml, "linkingAgent", agent))),
    ...links.transcripts.map((one) => e("linkingObjectIdentifier", {}, ...typeAndValue(xml, "linkingObject", one))),
  );
}

export function agentElements(xml: Maker, { agents }: EventBook, version: string): readonly Element[] {
  const { element: e } = xml;
  const agent = (id: string, name: string, type: string, ...more: readonly Element[]) =>
    e("agent", {}, ...identifier(xml, "agent", id), e("agentName", {}, name), e("agentType", {}, type), ...more);
  return [
    agent("lectern", "Lectern", "software", e("agentVersion", {}, version)),
    ...[...agents()].map(([name, id]) => agent(id, name, "person")),
  ];
}

function identifier(xml: Maker, of: string, value: string): readonly Element[] {
  return [xml.element(`${of}Identifier`, {}, ...typeAndValue(xml, of, value))];
}

function typeAndValue({ element }: Maker, of: string, value: string): readonly Element[] {
  return [element(`${of}IdentifierType`, {}, "local"), element(`${of}IdentifierValue`, {}, value)];
}
