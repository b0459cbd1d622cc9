import { createHash } from "node:crypto";
import fc from "fast-check";
import type { Reading } from "../../../shared/reading/reading.ts";
import { type IdKind, idLetters } from "../../../shared/records/id-letters.ts";
import type { PastEvent } from "../../../shared/records/past-event.ts";
import { personRoles } from "../../../shared/records/person-roles.ts";
import { publicationStatuses } from "../../../shared/records/publication-statuses.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import { countTranscripts } from "../../archive/trash/trash.ts";
import type { ExportSource } from "../export-source.ts";
import { anyText, wellFormedText } from "./nasty.ts";

/** A whole archive in memory: what an export reads, and what it must give back. */
export type SmallArchive = {
  readonly tables: Tables;
  readonly texts: ReadonlyMap<string, string>;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly originals: ReadonlyMap<string, Uint8Array>;
};

export function testId(kind: IdKind, n: number): string {
  return `${idLetters[kind]}0190f3a2-7c1e-7000-8000-${n.toString(16).padStart(12, "0")}`;
}

export function sha256Of(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

export function sourceOf({ tables, texts, readings, originals }: SmallArchive): ExportSource {
  const find = async <T>(files: ReadonlyMap<string, T>, name: string): Promise<T> => {
    const file = files.get(name);
    if (file === undefined) throw new Error(`no file ${name}`);
    return file;
  };
  return {
    archive: { id: testId("archive", 900_001), name: "Harbour Papers" },
    tables,
    total: countTranscripts(tables),
    text: (name) => find(texts, name),
    reading: (name) => find(readings, name),
    original: (name) => find(originals, name),
    events: async (id) => eventsIn(tables.transcripts.get(id)),
  };
}

/** Of every third one nothing is known; what was done to the others is told in the worst words that they have. */
export function eventsIn(record: Transcript | undefined): readonly PastEvent[] {
  const count = record === undefined ? 0 : Number.parseInt(record.id.slice(-4), 16) % 3;
  return Array.from({ length: count }, (_, n) => ({
    id: testId("step", n + 1),
    at: `2021-03-0${n + 4}T10:00:00.000Z`,
    ...(n === 0 ? {} : { who: record?.source.file ?? "", why: record?.title ?? "" }),
    deed: n === 0 ? "import" : "tag",
    ...(n === 0 ? {} : { fields: ["publication.status", "topics"] }),
  }));
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const label = anyText.map((text) => `${text}x`);
const extra = fc.dictionary(fc.constantFrom("future", "x-y", "Ж"), anyText);
const idsOf = (kind: IdKind, most: number) =>
  fc.uniqueArray(fc.integer({ min: 1, max: most }), { maxLength: most }).map((all) => all.map((n) => testId(kind, n)));

const persons = listOf("person", (id) =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom("person" as const, "body" as const),
    name: fc.record({ full: label, family: maybe(anyText), order: fc.constant("family-first" as const) }),
    variants: fc.array(anyText),
    roles: fc.array(fc.record({ title: anyText, from: maybe(anyText) }), { maxLength: 3 }),
    identifiers: fc.array(fc.record({ scheme: anyText, value: anyText }), { maxLength: 2 }),
    note: maybe(anyText),
  }),
);

const topics = listOf("topic", (id) =>
  fc.record({
    id: fc.constant(id),
    label,
    variants: fc.array(anyText),
    broader: maybe(idsOf("topic", 4).map(firstOf)),
  }),
);

const profiles = listOf("profile", (id) =>
  fc.record({
    id: fc.constant(id),
    name: label,
    rules: fc.dictionary(fc.constantFrom("files", "fields", "Ж"), anyText),
  }),
);

const sections = listOf("section", (id) => fc.record({ id: fc.constant(id), label }));

const collections = listOf("collection", (id) =>
  fc.record({ id: fc.constant(id), name: label, query: maybe(anyText), members: maybe(idsOf("transcript", 4)) }),
);

function firstOf(ids: readonly string[]): string | undefined {
  return ids[0];
}

function listOf<T>(kind: IdKind, make: (id: string) => fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return idsOf(kind, 4).chain((ids) => fc.tuple(...ids.map(make)));
}

/** A reading that has no turns; formats must take it as it is. */
export function plainReading(text: string, title: string): Reading {
  return {
    reader: 1,
    layout: "plain",
    title: { value: title, lines: [1], rule: "first-line", confidence: 0.5 },
    geography: [],
    topics: [],
    persons: [],
    addressed: [],
    publication: { sections: [] },
    voices: [],
    turns: [],
    lines: [{ n: 1, start: 0, end: [...text].length, role: "narration", rule: "rest", confidence: 1 }],
    warnings: [],
  };
}

const content = fc
  .record({
    text: wellFormedText,
    title: anyText,
    bytes: maybe(fc.uint8Array({ maxLength: 40 })),
    before: fc.array(wellFormedText, { maxLength: 3 }),
  })
  .map(({ text, title, bytes, before }) => ({
    text,
    before,
    reading: plainReading(text, title),
    original: bytes ?? Buffer.from(text),
  }));

type Content = {
  readonly text: string;
  readonly reading: Reading;
  readonly original: Uint8Array;
  /** Texts that it had before, oldest first. */
  readonly before: readonly string[];
};

/** Each text took the place of the one before it. */
function revisionsOf({ text, before }: Content): Pick<Transcript, "revisions"> {
  const chain = [...before, text].map(sha256Of);
  if (before.length === 0) return {};
  const at = "2021-03-05T10:00:00.000Z";
  const revisions = before.map((_, n) => ({ at, why: "misheard", before: chain[n] ?? "", text: chain[n + 1] ?? "" }));
  return { revisions };
}

function transcript(id: string): fc.Arbitrary<{ readonly record: Transcript; readonly content: Content }> {
  return fc
    .record({
      content,
      fields: fc.record({
        title: anyText,
        summary: maybe(anyText),
        date: maybe(anyText),
        place: maybe(anyText),
        notes: maybe(anyText),
        geography: fc.array(anyText, { maxLength: 3 }),
      }),
      speakers: fc.array(fc.record({ label: anyText, turns: fc.nat() }), { maxLength: 3 }),
      persons: idsOf("person", 4).chain((ids) =>
        fc.tuple(
          ...ids.map((person) => fc.record({ person: fc.constant(person), role: fc.constantFrom(...personRoles) })),
        ),
      ),
      topics: idsOf("topic", 4),
      publication: fc.record({
        status: fc.constantFrom(...publicationStatuses),
        sections: idsOf("section", 4),
        embargo: maybe(anyText),
      }),
      file: anyText,
      extra,
    })
    .map(({ content: stands, fields, file, extra: more, ...sets }) => ({
      content: stands,
      record: {
        ...more,
        id,
        ...fields,
        ...sets,
        source: { file, imported: "2021-03-04T10:00:00.000Z", import: testId("import", 1), ...sourceKind },
        original: sha256Of(stands.original),
        text: sha256Of(stands.text),
        ...revisionsOf(stands),
        extent: { words: 1, turns: 0 },
        decided: [],
        warnings: [],
      },
    }));
}

const sourceKind = { encoding: "utf-8", format: "text", layout: "plain" };

/** Archives of a few records each, as nasty as they may be. */
export const smallArchives: fc.Arbitrary<SmallArchive> = fc
  .record({ persons, topics, sections, collections, profiles, transcripts: listOf("transcript", transcript) })
  .map((all) => ({
    tables: {
      persons: byId(all.persons),
      topics: byId(all.topics),
      sections: byId(all.sections),
      collections: byId(all.collections),
      transcripts: byId(all.transcripts.map(({ record }) => record)),
      passages: byId(
        all.transcripts.map(({ record: { id, text, title, revisions } }, n) => {
          // Every other one lost its place in a correction.
          const stood = n % 2 === 0 ? text : (revisions?.[0]?.before ?? text);
          return { id: testId("passage", n), transcript: id, text: stood, start: 0, end: 1, exact: title };
        }),
      ),
      profiles: byId(all.profiles),
      settings: new Map(),
    },
    texts: new Map(
      all.transcripts.flatMap(({ content: { text, before } }) => [...before, text].map((one) => [sha256Of(one), one])),
    ),
    readings: new Map(all.transcripts.map(({ record, content: { reading } }) => [record.text, reading])),
    originals: new Map(all.transcripts.map(({ record, content: { original } }) => [record.original, original])),
  }));

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
