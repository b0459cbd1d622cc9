import { v7 as uuid7 } from "uuid";
import type { Reading } from "../../shared/reading/reading.ts";
import { type Change, type RecordKind, recordKinds } from "../../shared/records/change.ts";
import { type IdKind, idLetters } from "../../shared/records/id-letters.ts";
import type { RecordOf, Tables } from "../../shared/records/record.ts";
import type { StepDraft } from "./archive.ts";
import { changeRecords, type RecordEdit } from "./changes/changes.ts";
import { canonicalJson } from "./changes/json-value.ts";

export function newId(kind: IdKind): string {
  return `${idLetters[kind]}${uuid7()}`;
}

export function newTopic(label: string): RecordOf<"topics"> {
  return { id: newId("topic"), label, variants: [] };
}

export function newTranscript(title: string, fields: Partial<RecordOf<"transcripts">> = {}): RecordOf<"transcripts"> {
  return {
    id: newId("transcript"),
    title,
    geography: [],
    source: {
      file: "harbour-board.txt",
      imported: "2024-05-06T07:08:09.010Z",
      import: newId("import"),
      encoding: "utf-8",
      format: "text",
      layout: "page",
    },
    original: "a".repeat(64),
    text: "b".repeat(64),
    extent: { words: 3, turns: 1 },
    speakers: [],
    persons: [],
    topics: [],
    publication: { status: "draft", sections: [] },
    decided: [],
    warnings: [],
    ...fields,
  };
}

export function newReading(layout: string): Reading {
  return {
    reader: 1,
    layout,
    geography: [],
    topics: [],
    persons: [],
    addressed: [],
    publication: { sections: [] },
    voices: [],
    turns: [],
    lines: [],
    warnings: [],
  };
}

export function createRecords(on: RecordKind, ...records: readonly { id: string }[]): StepDraft {
  return draft(records.map((record) => ({ do: "create", on, record })));
}

export function draft(changes: readonly Change[], group?: string): StepDraft {
  return { deed: { code: "tag", count: 1, names: [] }, changes, ...(group === undefined ? {} : { group }) };
}

export function edit(tables: Tables, on: RecordKind, ids: readonly string[], wanted: RecordEdit): StepDraft {
  return draft(changeRecords(tables, on, ids, wanted));
}

/** All records, in a form that is equal exactly when they mean the same: no order of tables, keys or members counts. */
export function stateOf(tables: Tables): Readonly<Record<string, readonly string[]>> {
  const state = recordKinds.map((kind) => [
    kind,
    [...tables[kind].values()].map((record) => canonicalJson(sortMembers(record))).sort(byText),
  ]);
  return Object.fromEntries(state);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}

function sortMembers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((member) => canonicalJson(sortMembers(member))).sort(byText);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, sortMembers(member)]));
}
