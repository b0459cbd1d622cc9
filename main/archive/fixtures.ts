import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { v7 as uuid7 } from "uuid";
import { onTestFinished } from "vitest";
import type { Reading } from "../../shared/reading/reading.ts";
import type { Change, RecordKind } from "../../shared/records/change.ts";
import { recordKinds } from "../../shared/records/change.ts";
import { type IdKind, idLetters } from "../../shared/records/id.ts";
import type { RecordOf, Tables } from "../../shared/records/record.ts";
import type { StepDraft } from "./archive.ts";
import { changeRecords, type RecordEdit } from "./changes.ts";
import { canonicalJson } from "./json-value.ts";

/** A place for an archive that is gone after the test; the folder itself is still to be made. */
export async function makeTestFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "lectern-archive-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return path.join(folder, "archive");
}

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

/** Strings as foreign files have them: line ends, quotes, NULs, lone surrogates, names of Object's own members. */
export const nastyString = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "\n",
    "\r\n",
    '"',
    "\\",
    "\u2028",
    "\u0000",
    "\ud800",
    '},\n{"',
    "],",
    "]",
    "}",
    "__proto__",
    "constructor",
  ),
  fc
    .array(fc.constantFrom("\n", '"', "\\", "\ud83d", "]", ",", "{", "é"), { maxLength: 8 })
    .map((parts) => parts.join("")),
);

type SetField = "title" | "notes" | "status";

/** One thing that somebody does to one of a few records; `which` is taken modulo what there is. */
export type Act =
  | { readonly do: "topic"; readonly text: string }
  | { readonly do: "transcript"; readonly text: string }
  | { readonly do: "set"; readonly field: SetField; readonly which: number; readonly text: string }
  | { readonly do: "tag" | "untag"; readonly which: number; readonly topic: number }
  | { readonly do: "tag-all"; readonly topic: number }
  | { readonly do: "drop"; readonly which: number };

const which = fc.nat(5);

export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constant("topic" as const), text: nastyString.filter((text) => text !== "") }),
  fc.record({ do: fc.constant("transcript" as const), text: nastyString }),
  fc.record({
    do: fc.constant("set" as const),
    field: fc.constantFrom("title" as const, "notes" as const, "status" as const),
    which,
    text: nastyString,
  }),
  fc.record({ do: fc.constantFrom("tag" as const, "untag" as const), which, topic: which }),
  fc.record({ do: fc.constant("tag-all" as const), topic: which }),
  fc.record({ do: fc.constant("drop" as const), which }),
);

/** What the act comes to on these tables: no changes when there is nothing to do it to. */
export function draftOf(tables: Tables, act: Act): StepDraft {
  if (act.do === "topic") return createRecords("topics", newTopic(act.text));
  if (act.do === "transcript") return createRecords("transcripts", newTranscript(act.text, { summary: act.text }));
  const ids = [...tables.transcripts.keys()];
  const topics = [...tables.topics.keys()];
  if (act.do === "tag-all") return tagDraft(tables, ids, topics[act.topic % topics.length], "add");
  const id = ids[act.which % ids.length];
  if (id === undefined) return draft([]);
  if (act.do === "set") return edit(tables, "transcripts", [id], { set: fieldsOf(act.field, act.text) });
  if (act.do === "drop") return dropDraft(tables, id);
  return tagDraft(tables, [id], topics[act.topic % topics.length], act.do === "tag" ? "add" : "remove");
}

function fieldsOf(field: SetField, text: string): NonNullable<RecordEdit["set"]> {
  if (field === "status") return { "publication.status": text.length % 2 === 0 ? "published" : "approved" };
  return { [field]: field === "notes" && text.length > 5 ? undefined : text };
}

function tagDraft(tables: Tables, ids: readonly string[], topic: string | undefined, how: "add" | "remove"): StepDraft {
  return topic === undefined ? draft([]) : edit(tables, "transcripts", ids, { [how]: { topics: [topic] } });
}

function dropDraft(tables: Tables, id: string): StepDraft {
  const record = tables.transcripts.get(id);
  return draft(record ? [{ do: "delete", on: "transcripts", record }] : []);
}
