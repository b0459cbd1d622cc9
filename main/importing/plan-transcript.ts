import path from "node:path";
import type { Correction } from "../../shared/contract/imports.ts";
import type { Voice } from "../../shared/reading/reading.ts";
import type { ReadingHead } from "../../shared/reading/reading-head.ts";
import type { Change, RecordKind } from "../../shared/records/change.ts";
import type { Speaker, Transcript } from "../../shared/records/transcript.ts";
import { newId } from "../runtime/new-id.ts";
import { nameKey } from "../tagging/name-key.ts";
import type { Vocabulary } from "../tagging/vocabulary.ts";
import { type PagePersons, type ReadableFile, tiePersons } from "./page-persons.ts";
import { decidedFields, fieldsOf, type ReadFields } from "./read-fields.ts";
import type { KnownPersons, Tied } from "./tie-names.ts";

export type PlanContext = {
  /** Known terms; those that the plan makes are added to it. */
  readonly vocabulary: Pick<Vocabulary, "topics" | "sections">;
  readonly persons: KnownPersons;
  readonly import: string;
  /** Instant, UTC. */
  readonly now: string;
};

/** The records that one file becomes: the transcript, and the persons, topics and sections that are new with it. */
export type TranscriptPlan = { readonly transcript: Transcript; readonly changes: readonly Change[] };

/** Plan the records of one file. Touches nothing but the context's vocabulary. `name`: the file's, below the drop. */
export function planTranscript(
  file: ReadableFile,
  name: string,
  correction: Correction,
  context: PlanContext,
): TranscriptPlan {
  const fields = fieldsOf(file.head, correction);
  const makes: Change[] = [];
  const { voices, persons, warnings } = tiePersons(file, fields.persons, context.persons, makes);
  const transcript: Transcript = {
    id: newId("transcript"),
    title: fields.title ?? path.parse(name).name,
    ...optionalFields(fields),
    geography: unique(fields.geography),
    source: {
      file: path.basename(name),
      imported: context.now,
      import: context.import,
      encoding: file.encoding,
      ...(file.repaired ? { repaired: [...file.repaired] } : {}),
      format: file.format,
      layout: file.head.layout,
      reader: file.head.reader,
      ...folderOf(name),
      ...(file.head.profile === undefined ? {} : { profile: file.head.profile }),
      ...toldOf(correction),
      ...(file.head.url ? { url: file.head.url.value } : {}),
    },
    original: file.sha256,
    text: file.textSha256,
    extent: { words: file.words, turns: file.head.turns.length },
    speakers: planSpeakers(file.head, voices),
    persons,
    topics: unique(fields.topics.map((label) => termId("topics", label, context, makes))),
    publication: {
      status: fields.status,
      sections: unique(fields.sections.map((label) => termId("sections", label, context, makes))),
      ...(fields.publicationDate === undefined ? {} : { date: fields.publicationDate }),
      ...(fields.status === "published" ? { version: file.textSha256 } : {}),
    },
    decided: decidedFields(correction, file.head),
    warnings: [...file.head.warnings, ...warnings],
  };
  return { transcript, changes: [...makes, { do: "create", on: "transcripts", record: transcript }] };
}

/** The folders that it was dropped in: a profile may look at them when it is read again. */
function folderOf(name: string): { readonly folder?: string } {
  const folder = path.dirname(name);
  return folder === "." || path.isAbsolute(folder) ? {} : { folder: folder.replaceAll("\\", "/") };
}

/** What a later reading is to heed as well. */
function toldOf({ lines = [], speakers, withoutProfile }: Correction): Partial<Transcript["source"]> {
  const told = { ...(lines.length > 0 ? { lines } : {}), ...(speakers ? { speakers } : {}) };
  return {
    ...(Object.keys(told).length > 0 ? { told } : {}),
    ...(withoutProfile ? { withoutProfile } : {}),
  };
}

function optionalFields({ summary, date, time, place, language }: ReadFields): Partial<Transcript> {
  const given = Object.entries({ summary, date, time, place, language }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given);
}

function planSpeakers(reading: ReadingHead, voices: PagePersons["voices"]): Speaker[] {
  const turns = new Map<string, Speaker>();
  for (const turn of reading.turns) {
    const key = `${turn.voice}:${turn.label}`;
    const known = turns.get(key);
    turns.set(key, {
      label: turn.label,
      ...whoIs(reading.voices[turn.voice], voices[turn.voice]),
      turns: (known?.turns ?? 0) + 1,
    });
  }
  return [...turns.values()];
}

/** `name` stands in the place of a person until somebody says who it is. */
function whoIs(voice: Voice | undefined, tied: Tied | undefined): Partial<Speaker> {
  if (tied?.kind === "person") return { person: tied.person };
  if (tied?.kind === "unsure" && voice?.name !== undefined) return { name: voice.name };
  return voice?.anonymous ? { anonymous: true } : {};
}

function termId(kind: "topics" | "sections", label: string, context: PlanContext, makes: Change[]): string {
  const index = context.vocabulary[kind];
  const known = index.find(label);
  if (known !== undefined) return known;
  const id = newId(kind === "topics" ? "topic" : "section");
  index.add(id, [nameKey(label)]);
  const record = kind === "topics" ? { id, label, variants: [] } : { id, label };
  makes.push({ do: "create", on: kind satisfies RecordKind, record });
  return id;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
