import type { Person } from "../../../shared/records/person.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import type { WrittenFile } from "../folder/written-file.ts";
import type { ExportContext } from "../format.ts";
import { languageTag } from "../language-tag.ts";
import type { NamedRecords } from "../named-records.ts";
import { printable } from "../printable.ts";
import { w3cDate } from "../w3c-date.ts";
import { mediaTypeOf, mediaTypeOfFile } from "./media-type.ts";
import { urnOf } from "./urn.ts";

/** Something that the crate describes (JSON-LD). */
export type Entity = { readonly "@id": string; readonly "@type": string; readonly [property: string]: unknown };

const refer = (id: string) => ({ "@id": id });
const nameIn = (text: string, otherwise: string) => printable(text).trim() || otherwise;

/** A path of the payload as an address: in JSON-LD a blank or a `#` would mean something else. */
export function addressOf(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** The path that `addressOf` was given. */
export function pathOf(address: string): string {
  return address.split("/").map(decodeURIComponent).join("/");
}

export type CrateFiles = {
  /** Paths in the payload. */
  readonly tei: string;
  readonly original: string | undefined;
  readonly placeIdOf: (place: string) => string;
};

/** A transcript, as the file of its text, and the file that it was received as. Without lengths and sums. */
export function transcriptEntities(
  record: Transcript,
  { tables }: Pick<ExportContext["source"], "tables">,
  { tei, original, placeIdOf }: CrateFiles,
): readonly Entity[] {
  const { title, summary, date, place, language, rights, source } = record;
  const authors = record.persons.filter(({ role }) => role === "speaker" || role === "author");
  const known = [...new Set(authors.map(({ person }) => person))].filter((person) => tables.persons.has(person));
  const topics = record.topics.filter((topic) => tables.topics.has(topic));
  const day = date === undefined ? undefined : w3cDate(date);
  const tag = languageTag(language);
  const described: Entity = {
    "@id": addressOf(tei),
    "@type": "File",
    name: nameIn(title, "Untitled"),
    identifier: urnOf(record.id),
    encodingFormat: "application/tei+xml",
    ...(summary === undefined ? {} : { description: printable(summary) }),
    ...(day === undefined ? {} : { dateCreated: day }),
    ...(tag === undefined ? {} : { inLanguage: tag }),
    ...(known.length === 0 ? {} : { author: known.map((person) => refer(`#${person}`)) }),
    ...(topics.length === 0 ? {} : { about: topics.map((topic) => refer(`#${topic}`)) }),
    ...(place === undefined || place === "" ? {} : { contentLocation: refer(placeIdOf(place)) }),
    ...(rights === undefined ? {} : { copyrightNotice: printable(rights) }),
    ...(original === undefined ? {} : { isBasedOn: refer(addressOf(original)) }),
  };
  if (original === undefined) return [described];
  const received: Entity = {
    "@id": addressOf(original),
    "@type": "File",
    name: nameIn(source.file, "Original"),
    encodingFormat: mediaTypeOf(source.format),
  };
  return [described, received];
}

/** A file of the payload that nothing else is said of. */
export function plainEntity(path: string): Entity {
  return {
    "@id": addressOf(path),
    "@type": "File",
    name: path,
    encodingFormat: mediaTypeOfFile(path),
  };
}

export function withExtent(entity: Entity, { bytes, sha256 }: WrittenFile): Entity {
  return { ...entity, contentSize: String(bytes), sha256 };
}

/** Whom and what the files name. */
export function* contextEntities(
  { persons, topics }: Pick<NamedRecords, "persons" | "topics">,
  places: ReadonlyMap<string, string>,
): Generator<Entity> {
  yield* persons.map(personEntity);
  for (const { id, label } of topics) {
    yield { "@id": `#${id}`, "@type": "DefinedTerm", name: nameIn(label, id), inDefinedTermSet: refer("#topics") };
  }
  yield { "@id": "#topics", "@type": "DefinedTermSet", name: "Topics of the archive" };
  for (const [name, id] of places) yield { "@id": id, "@type": "Place", name: nameIn(name, "Place") };
}

function personEntity({ id, kind, name, variants }: Person): Entity {
  return {
    "@id": `#${id}`,
    "@type": kind === "body" ? "Organization" : "Person",
    name: nameIn(name.full, id),
    ...(variants.length === 0 ? {} : { alternateName: variants.map(printable) }),
  };
}

/** The crate itself, as JSON: what it is, and all files in it. */
export function* datasetPieces(
  { source, exported }: Pick<ExportContext, "source" | "exported">,
  transcripts: number,
  files: Iterable<Pick<WrittenFile, "path">>,
): Generator<string> {
  const name = archiveName(source.archive);
  const descriptor: Entity = {
    "@id": "ro-crate-metadata.json",
    "@type": "CreativeWork",
    about: refer("./"),
    conformsTo: refer("https://w3id.org/ro/crate/1.2"),
  };
  const dataset: Entity = {
    "@id": "./",
    "@type": "Dataset",
    name,
    description: `${transcripts} transcripts of the archive ${name}: originals, texts in TEI, tables, and all of it in JSON.`,
    datePublished: exported.toISOString().slice(0, 10),
    identifier: urnOf(source.archive.id),
    license: refer("#rights"),
    publisher: refer("#archive"),
  };
  yield `${JSON.stringify(descriptor)},\n${JSON.stringify(dataset).slice(0, -1)},"hasPart":[`;
  let before = "";
  for (const { path } of files) {
    yield `${before}${JSON.stringify(refer(addressOf(path)))}`;
    before = ",";
  }
  yield "]}";
}

/** Whose the crate is, and whose rights. */
export function archiveEntities(archive: ExportContext["source"]["archive"]): readonly Entity[] {
  return [
    { "@id": "#archive", "@type": "Organization", name: archiveName(archive) },
    {
      "@id": "#rights",
      "@type": "CreativeWork",
      name: "Rights",
      description: "Each transcript states its own rights, where they are known.",
    },
  ];
}

const archiveName = ({ name }: ExportContext["source"]["archive"]) => nameIn(name, "Archive");
