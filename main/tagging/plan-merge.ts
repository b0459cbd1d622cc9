import { LecternError } from "../../shared/contract/error.ts";
import type { Change } from "../../shared/records/change.ts";
import type { RecordOf, Tables } from "../../shared/records/record.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import { changeRecords, type RecordEdit } from "../archive/changes.ts";
import { isJsonValue, type JsonValue } from "../archive/json-value.ts";
import type { EditPlan } from "./plan-edit.ts";
import { formsOfPerson, requireTerm, type TermKind, termWord } from "./term-record.ts";

/**
 * Put one term in the place of another: whatever names `from` names `into`, which gets its labels as variants; then
 * `from` is deleted. What `into` had it keeps, so that taking the merge back leaves it that. `not-found`, `bad-request`.
 */
export function planMerge(tables: Tables, kind: TermKind, from: string, into: string): EditPlan {
  if (from === into) {
    throw new LecternError("bad-request", `A ${termWord[kind]} cannot be merged into itself. Nothing was changed.`);
  }
  return kind === "topics" ? mergeTopics(tables, from, into) : mergePersons(tables, from, into);
}

function mergeTopics(tables: Tables, from: string, into: string): EditPlan {
  const gone = requireTerm(tables, "topics", from);
  const kept = requireTerm(tables, "topics", into);
  const narrower = [...tables.topics.values()].filter((topic) => topic.broader === from && topic.id !== into);
  const tagged = [...tables.transcripts.values()].filter((transcript) => transcript.topics.includes(from));
  return {
    names: [gone.label, kept.label],
    changes: [
      ...changeRecords(tables, "topics", [into], {
        set: {
          // Below the one that goes it would end up below itself.
          ...(isBelow(tables, kept, from) ? { broader: gone.broader === into ? undefined : gone.broader } : {}),
          scopeNote: kept.scopeNote ?? gone.scopeNote,
        },
        add: { variants: [gone.label, ...gone.variants].filter((label) => label !== kept.label) },
      }),
      ...changeRecords(tables, "topics", idsOf(narrower), { set: { broader: into } }),
      ...changeRecords(tables, "transcripts", idsOf(tagged), { remove: { topics: [from] }, add: { topics: [into] } }),
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

function mergePersons(tables: Tables, from: string, into: string): EditPlan {
  const gone = requireTerm(tables, "persons", from);
  const kept = requireTerm(tables, "persons", into);
  return {
    names: [gone.name.full, kept.name.full],
    changes: [
      ...changeRecords(tables, "persons", [into], {
        set: { note: kept.note ?? gone.note },
        add: {
          variants: formsOfPerson(gone).filter((form) => form !== kept.name.full),
          roles: membersOf(gone.roles),
          identifiers: membersOf(gone.identifiers),
        },
      }),
      ...renamedInTranscripts(tables, from, into),
      { do: "delete", on: "persons", record: gone },
    ],
  };
}

/** Transcripts that name the person alike share an edit: a role that one has is not another's. */
function renamedInTranscripts(tables: Tables, from: string, into: string): Change[] {
  const groups = new Map<string, { readonly ids: string[]; readonly edit: RecordEdit }>();
  for (const transcript of tables.transcripts.values()) {
    const named = namesIn(transcript, from);
    if (named.persons.length === 0 && named.speakers.length === 0) continue;
    const key = JSON.stringify(named);
    const group = groups.get(key) ?? { ids: [], edit: renaming(named, into) };
    groups.set(key, group);
    group.ids.push(transcript.id);
  }
  return [...groups.values()].flatMap(({ ids, edit }) => changeRecords(tables, "transcripts", ids, edit));
}

type Named = Pick<Transcript, "persons" | "speakers">;

function namesIn({ persons, speakers }: Transcript, id: string): Named {
  const isNamed = ({ person }: { readonly person?: string | undefined }) => person === id;
  return { persons: persons.filter(isNamed), speakers: speakers.filter(isNamed) };
}

function renaming({ persons, speakers }: Named, person: string): RecordEdit {
  const remove = { persons: membersOf(persons), speakers: membersOf(speakers) };
  const add = {
    persons: membersOf(persons.map((one) => ({ ...one, person }))),
    speakers: membersOf(speakers.map((one) => ({ ...one, person }))),
  };
  return { remove, add };
}

/** As the history holds them; records come from JSON, so all of them are. */
function membersOf(members: readonly unknown[]): JsonValue[] {
  return members.filter(isJsonValue);
}

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
