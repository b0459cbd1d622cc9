import { z } from "zod";
import { toSay } from "../../../../shared/language/say.ts";
import type { Tables } from "../../../../shared/records/record.ts";
import { inPayload } from "../../bagit/bag-names.ts";
import type { ExportDocument } from "../../export-document.ts";
import { linesOf } from "../../json/lines.ts";
import { languageTag } from "../../language-tag.ts";
import type { NamedRecords } from "../../named-records.ts";
import type { Pace } from "../../pace.ts";
import { printable } from "../../printable.ts";
import { w3cDate } from "../../w3c-date.ts";
import { type ExportedFiles, parsed, unreadableFile } from "../exported-files.ts";
import { type Facts, givenFacts } from "../facts.ts";
import type { TakeFacts } from "../proof-reader.ts";

const referSchema = z.object({ "@id": z.string() });
const entitySchema = z.looseObject({
  "@id": z.string(),
  "@type": z.string(),
  name: z.string().optional(),
  identifier: z.string().optional(),
  description: z.string().optional(),
  dateCreated: z.string().optional(),
  inLanguage: z.string().optional(),
  sha256: z.string().optional(),
  author: z.array(referSchema).optional(),
  about: z.array(referSchema).or(referSchema).optional(),
  hasPart: z.array(referSchema).optional(),
});

type Entity = z.infer<typeof entitySchema>;

/** What the crate is to say of a transcript. */
export function expectedCrate({ record }: ExportDocument, tables: Tables): Facts {
  const { title, summary, date, language, persons, topics } = record;
  const authors = persons.flatMap(({ person, role }) => (role === "speaker" || role === "author" ? person : []));
  return givenFacts({
    title: printable(title).trim() || "Untitled",
    summary: summary === undefined ? undefined : printable(summary),
    date: date === undefined ? undefined : w3cDate(date),
    language: languageTag(language),
    authors: [...new Set(authors)].filter((id) => tables.persons.has(id)),
    topics: topics.filter((id) => tables.topics.has(id)),
  });
}

/** What it is to say of those whom transcripts name. */
export function expectCrateNames({ persons, topics }: NamedRecords, take: TakeFacts): void {
  for (const { id, name } of persons) take(id, named(printable(name.full).trim() || id));
  for (const { id, label } of topics) take(id, named(printable(label).trim() || id));
}

const named = (name: string) => ({ "name in RO-Crate": { name } });

/** Each file of the payload must be described once, with its sum. @param sums of the payload by path in the bag */
export async function readCrate(
  files: ExportedFiles,
  file: string,
  sums: ReadonlyMap<string, string>,
  take: TakeFacts,
  pace: Pace,
): Promise<void> {
  const described = new Set<string>();
  let parts = 0;
  for await (const entity of entitiesIn(files, file)) {
    if (entity["@type"] === "File") noteFile(entity, file, sums, described);
    if (entity["@id"] === "./") parts = entity.hasPart?.length ?? 0;
    takeEntity(entity, take);
    await pace();
  }
  for (const path of sums.keys()) {
    const missing = path.slice(inPayload("").length);
    if (missing !== file && !described.has(path))
      throw unreadableFile(file, toSay("it does not describe {file}", { file: missing }));
  }
  if (parts !== described.size) throw unreadableFile(file, "its list of files is not of those that it describes");
}

function noteFile(entity: Entity, file: string, sums: ReadonlyMap<string, string>, described: Set<string>): void {
  const name = parsed(file, () => decodeURIComponent(entity["@id"]));
  const path = inPayload(name);
  if (described.has(path) || entity.sha256 !== sums.get(path))
    throw unreadableFile(file, toSay("it is wrong about {file}", { file: name }));
  described.add(path);
}

function takeEntity(entity: Entity, take: TakeFacts): void {
  const { "@id": id, "@type": type, identifier } = entity;
  if (type === "File" && identifier !== undefined) {
    take(`t${identifier.slice("urn:uuid:".length)}`, { "description in RO-Crate": factsIn(entity) });
  } else if (/^#[pc][0-9a-f]{8}-/.test(id)) take(id.slice(1), named(entity.name ?? ""));
}

/** One stands on each line between the first and the last. */
async function* entitiesIn(files: ExportedFiles, file: string): AsyncGenerator<Entity> {
  let isBegun = false;
  let isWhole = false;
  for await (const line of linesOf(files.stream(file))) {
    if (line === "]}") isWhole = true;
    else if (isBegun && line !== "") {
      yield parsed(file, () => entitySchema.parse(JSON.parse(line.replace(/,$/, ""))));
    }
    isBegun = true;
  }
  if (!isWhole) throw unreadableFile(file, "it ends before its end");
}

function factsIn({ name, description, dateCreated, inLanguage, author = [], about = [] }: Entity): Facts {
  return givenFacts({
    title: name,
    summary: description,
    date: dateCreated,
    language: inLanguage,
    authors: author.map((one) => one["@id"].slice(1)),
    topics: [about].flat().map((one) => one["@id"].slice(1)),
  });
}
