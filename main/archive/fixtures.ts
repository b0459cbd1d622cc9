import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { onTestFinished } from "vitest";
import type { Tables } from "../../shared/records/record.ts";
import type { StepDraft } from "./archive.ts";
import type { RecordEdit } from "./changes/changes.ts";
import { createRecords, draft, edit, newTopic, newTranscript } from "./fixture-records.ts";

export {
  createRecords,
  draft,
  edit,
  newId,
  newReading,
  newTopic,
  newTranscript,
  stateOf,
} from "./fixture-records.ts";

/** A place for an archive that is gone after the test; the folder itself is still to be made. */
export async function makeTestFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "lectern-archive-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return path.join(folder, "archive");
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
