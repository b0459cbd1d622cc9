import path from "node:path";
import type { Correction } from "../../shared/contract/imports.ts";
import { codePointsOf } from "../../shared/reading/code-points.ts";
import type { Reading, Voice } from "../../shared/reading/reading.ts";
import type { Change, RecordKind } from "../../shared/records/change.ts";
import type { Person } from "../../shared/records/person.ts";
import type { Speaker, Transcript, TranscriptPerson } from "../../shared/records/transcript.ts";
import type { Received } from "../reading/received.ts";
import { newId } from "../runtime/new-id.ts";
import { nameKey } from "../tagging/name-key.ts";
import { parseInvertedName, parseName } from "../tagging/person-name.ts";
import { addPerson, type Vocabulary } from "../tagging/vocabulary.ts";
import { fieldsOf, type ReadFields } from "./read-fields.ts";

export type ReadableFile = Extract<Received, { ok: true }>;

export type PlanContext = {
  /** Known terms; those that the plan makes are added to it. */
  readonly vocabulary: Vocabulary;
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
  const fields = fieldsOf(file.reading, correction);
  const makes: Change[] = [];
  const speakers = planSpeakers(file.reading, context, makes);
  const persons = planPersons(file, fields, speakers, context, makes);
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
      format: file.format,
      layout: file.reading.layout,
      ...(file.reading.url ? { url: file.reading.url.value } : {}),
    },
    original: file.sha256,
    text: file.textSha256,
    extent: { words: file.words, turns: file.reading.turns.length },
    speakers,
    persons,
    topics: unique(fields.topics.map((label) => termId("topics", label, context, makes))),
    publication: {
      status: fields.status,
      sections: unique(fields.sections.map((label) => termId("sections", label, context, makes))),
      ...(fields.publicationDate === undefined ? {} : { date: fields.publicationDate }),
      ...(fields.status === "published" ? { version: file.textSha256 } : {}),
    },
    decided: Object.keys(correction),
    warnings: [...file.reading.warnings],
  };
  return { transcript, changes: [...makes, { do: "create", on: "transcripts", record: transcript }] };
}

function optionalFields({ summary, date, time, place, language }: ReadFields): Partial<Transcript> {
  const given = Object.entries({ summary, date, time, place, language }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given);
}

function planSpeakers(reading: Reading, context: PlanContext, makes: Change[]): Speaker[] {
  const people = reading.voices.map((voice) => voicePerson(voice, context, makes));
  const turns = new Map<string, Speaker>();
  for (const turn of reading.turns) {
    const key = `${turn.voice}:${turn.label}`;
    const known = turns.get(key);
    const person = people[turn.voice];
    turns.set(key, {
      label: turn.label,
      ...(person === undefined ? {} : { person }),
      ...(reading.voices[turn.voice]?.anonymous ? { anonymous: true } : {}),
      turns: (known?.turns ?? 0) + 1,
    });
  }
  return [...turns.values()];
}

function voicePerson(voice: Voice, context: PlanContext, makes: Change[]): string | undefined {
  if (voice.anonymous || voice.name === undefined) return undefined;
  const known = context.vocabulary.persons.find(voice.name);
  return known ?? makePerson(parseName(voice.name), [], context, makes);
}

function makePerson(name: Person["name"], variants: readonly string[], context: PlanContext, makes: Change[]): string {
  const person: Person = {
    id: newId("person"),
    kind: "person",
    name,
    variants: variants.filter((variant) => variant !== name.full),
    roles: [],
    identifiers: [],
  };
  addPerson(context.vocabulary, person);
  makes.push({ do: "create", on: "persons", record: person });
  return person.id;
}

function planPersons(
  file: ReadableFile,
  fields: ReadFields,
  speakers: readonly Speaker[],
  context: PlanContext,
  makes: Change[],
): TranscriptPerson[] {
  const speaking = speakers.flatMap(({ person }) => (person === undefined ? [] : [person]));
  const said = fields.persons.length > 0 ? saidText(file) : "";
  const mentioned = fields.persons.map(
    (printed) =>
      context.vocabulary.persons.find(printed) ??
      makePerson(parseInvertedName(printed, said), [printed], context, makes),
  );
  const named = personFamilies(
    [...new Set([...speaking, ...mentioned])],
    [...fields.persons, ...voiceNames(file.reading)],
    context,
  );
  const addressed = file.reading.addressed.flatMap(({ value }) => named.get(familyIn(value)) ?? []);
  const as = (role: TranscriptPerson["role"], ids: readonly string[]) =>
    unique(ids).map((person) => ({ person, role }));
  return [...as("speaker", speaking), ...as("mentioned", mentioned), ...as("addressed", addressed)];
}

const saidRoles: ReadonlySet<string> = new Set(["title", "summary", "narration", "speech", "continuation"]);

/** What the page says, without the lists at its end: there names are printed as in an index. */
function saidText({ text, reading }: ReadableFile): string {
  const points = codePointsOf(text);
  return reading.lines
    .flatMap(({ role, start, end }) => (saidRoles.has(role) ? points.slice(start, end) : []))
    .join("\n");
}

function voiceNames(reading: Reading): string[] {
  return reading.voices.flatMap((voice) => voice.name ?? []);
}

/**
 * The family names that name one person of this page alone; two Valdezes are told apart by nobody here. A printed name
 * may lead or end with the family name, so both its ends count.
 */
function personFamilies(ids: readonly string[], printed: readonly string[], context: PlanContext): Map<string, string> {
  const families = new Map<string, Set<string>>();
  for (const name of printed) {
    const id = context.vocabulary.persons.find(name);
    if (id === undefined || !ids.includes(id)) continue;
    const words = nameKey(name).split(" ");
    for (const word of [words[0], words.at(-1)]) {
      if (word !== undefined) families.set(word, (families.get(word) ?? new Set()).add(id));
    }
  }
  return new Map([...families].flatMap(([word, found]) => (found.size === 1 ? [[word, [...found][0] ?? ""]] : [])));
}

/** `Mr Kolokoltsev` → its last word. */
function familyIn(addressed: string): string {
  return nameKey(addressed).split(" ").at(-1) ?? "";
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
