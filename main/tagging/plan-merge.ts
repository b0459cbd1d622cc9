import { LecternError } from "../../shared/contract/error.ts";
import type { Change } from "../../shared/records/change.ts";
import type { RecordOf, Tables } from "../../shared/records/record.ts";
import { editRecords, type FieldsChange } from "../archive/changes/changes.ts";
import { isJsonValue, type JsonValue, memberKey } from "../archive/changes/json-value.ts";
import { sourceOf } from "../archive/changes/workspace.ts";
import type { Slices } from "../runtime/slices.ts";
import type { EditPlan } from "./plan-edit.ts";
import { formsOfPerson, requireTerm, type TermKind, termWord } from "./term-record.ts";

/**
 * Put one term in the place of another: whatever names `from` names `into`, which gets its labels as variants; then
 * `from` is deleted. In slices. What `into` had it keeps, so that taking the merge back leaves it that. `not-found`, `bad-request`.
 */
export function* planMerge(tables: Tables, kind: TermKind, from: string, into: string): Slices<EditPlan> {
  if (from === into) {
    throw new LecternError("bad-request", `A ${termWord[kind]} cannot be merged into itself. Nothing was changed.`);
  }
  return yield* kind === "topics" ? mergeTopics(tables, from, into) : mergePersons(tables, from, into);
}

function* mergeTopics(tables: Tables, from: string, into: string): Slices<EditPlan> {
  const gone = requireTerm(tables, "topics", from);
  const kept = requireTerm(tables, "topics", into);
  const narrower = yield* idsWhere(tables.topics, (topic) => topic.broader === from && topic.id !== into);
  const tagged = yield* idsWhere(tables.transcripts, (transcript) => transcript.topics.includes(from));
  const source = sourceOf(tables);
  return {
    names: [gone.label, kept.label],
    changes: [
      ...(yield* editRecords(source, "topics", [into], {
        set: {
          // Below the one that goes it would end up below itself.
          ...(isBelow(tables, kept, from) ? { broader: gone.broader === into ? undefined : gone.broader } : {}),
          scopeNote: kept.scopeNote ?? gone.scopeNote,
        },
        add: { variants: [gone.label, ...gone.variants].filter((label) => label !== kept.label) },
      })),
      ...(yield* editRecords(source, "topics", narrower, { set: { broader: into } })),
      ...(yield* editRecords(source, "transcripts", tagged, { remove: { topics: [from] }, add: { topics: [into] } })),
      { do: "delete", on: "topics", record: gone },
    ],
  };
}

/** Whether the topic's broader ones lead to that one. */
function isBelow(tables: Tables, topic: RecordOf<"topics">, id: string): boolean {
  const seen = new Set<string>();
  let above = topic.broader;
  while (above !== undefined && above !== id && !seen.has(above)) {
    seen.add(above);
    above = tables.topics.get(above)?.broader;
  }
  return above === id;
}

function* mergePersons(tables: Tables, from: string, into: string): Slices<EditPlan> {
  const gone = requireTerm(tables, "persons", from);
  const kept = requireTerm(tables, "persons", into);
  return {
    names: [gone.name.full, kept.name.full],
    changes: [
      ...(yield* editRecords(sourceOf(tables), "persons", [into], {
        set: { note: kept.note ?? gone.note },
        add: {
          variants: formsOfPerson(gone).filter((form) => form !== kept.name.full),
          roles: membersOf(gone.roles),
          identifiers: membersOf(gone.identifiers),
        },
      })),
      ...(yield* renamedInTranscripts(tables, from, into)),
      { do: "delete", on: "persons", record: gone },
    ],
  };
}

/** Transcripts in which the same members change share a change: a role that one has is not another's. */
function* renamedInTranscripts(tables: Tables, from: string, into: string): Slices<Change[]> {
  const groups = new Map<string, FieldsChange>();
  for (const transcript of tables.transcripts.values()) {
    yield;
    const persons = renamedMembers(transcript.persons, from, into);
    const speakers = renamedMembers(transcript.speakers, from, into);
    if (persons.remove.length === 0 && speakers.remove.length === 0) continue;
    const effect = { ...membersIn({ persons, speakers }, "add"), ...membersIn({ persons, speakers }, "remove") };
    const key = JSON.stringify(effect);
    const group = groups.get(key);
    if (group) group.ids.push(transcript.id);
    else groups.set(key, { do: "change", on: "transcripts", ids: [transcript.id], ...effect });
  }
  return [...groups.values()];
}

type Renamed = { readonly remove: JsonValue[]; readonly add: JsonValue[] };

/** The members that name the one, and as they name the other; those that the other has already are not added. */
function renamedMembers<T extends { person?: string | undefined }>(
  members: readonly T[],
  from: string,
  into: string,
): Renamed {
  const remove = members.filter(({ person }) => person === from);
  if (remove.length === 0) return { remove: [], add: [] };
  const there = new Set(members.filter(({ person }) => person === into).map(memberKey));
  const add = remove.map((one) => ({ ...one, person: into })).filter((one) => !there.has(memberKey(one)));
  return { remove: membersOf(remove), add: membersOf(add) };
}

function membersIn(
  fields: { readonly [field: string]: Renamed },
  part: "add" | "remove",
): Pick<FieldsChange, "add" | "remove"> {
  const members = Object.entries(fields).flatMap(([field, of]) => (of[part].length > 0 ? [[field, of[part]]] : []));
  return members.length > 0 ? { [part]: Object.fromEntries(members) } : {};
}

/** As the history holds them; records come from JSON, so all of them are. */
export function membersOf(members: readonly unknown[]): JsonValue[] {
  return members.filter(isJsonValue);
}

function* idsWhere<T>(table: ReadonlyMap<string, T>, isWanted: (record: T) => boolean): Slices<string[]> {
  const ids: string[] = [];
  for (const [id, record] of table) {
    if (isWanted(record)) ids.push(id);
    yield;
  }
  return ids;
}
