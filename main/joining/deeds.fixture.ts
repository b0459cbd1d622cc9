import type { Change, RecordKind } from "../../shared/records/change.ts";
import type { Collection } from "../../shared/records/collection.ts";
import type { Person } from "../../shared/records/person.ts";
import type { RecordOf, Tables } from "../../shared/records/record.ts";
import type { Topic } from "../../shared/records/topic.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import { changeRecords, type RecordEdit } from "../archive/changes/changes.ts";
import { newId, newTopic, newTranscript } from "../archive/fixtures.ts";

/** One thing that somebody does; numbers are taken modulo what there is. */
export type Act = {
  readonly what: What;
  readonly which: number;
  readonly other: number;
  readonly text: string;
  /** Minutes. */
  readonly at: number;
};

type Scene = {
  readonly tables: Tables;
  readonly transcript: Transcript | undefined;
  readonly topic: Topic | undefined;
  readonly second: Topic | undefined;
  readonly person: Person | undefined;
  readonly collection: Collection | undefined;
  readonly which: number;
  readonly other: number;
  readonly text: string;
  readonly stamp: string;
};

/** What an act comes to. @param n how many acts came before it */
export function changesOf(tables: Tables, { what, which, other, text }: Act, n: number): readonly Change[] {
  return deeds[what]({
    tables,
    transcript: pick(tables.transcripts, which),
    topic: pick(tables.topics, which),
    second: pick(tables.topics, other),
    person: pick(tables.persons, other),
    collection: pick(tables.collections, which),
    which,
    other,
    text,
    stamp: new Date(n).toISOString(),
  });
}

export type What = (typeof whats)[number];

export const whats = [
  "transcript",
  "topic",
  "person",
  "collection",
  "passage",
  "title",
  "place",
  "status",
  "tag",
  "untag",
  "name",
  "speaker",
  "correct",
  "label",
  "variant",
  "move",
  "merge",
  "delete-topic",
  "delete-transcript",
  "purge",
  "trash",
  "member",
  "turn-members",
  "note",
] as const;

const deeds: { readonly [W in What]: (scene: Scene) => readonly Change[] } = {
  transcript: (scene) =>
    made(
      "transcripts",
      newTranscript(scene.text, {
        original: sumOf(`${scene.text} ${scene.other}`),
        text: sumOf(`${scene.text} ${scene.other}`),
      }),
    ),
  topic: (scene) => made("topics", newTopic(scene.text)),
  person: (scene) =>
    made("persons", {
      id: newId("person"),
      kind: "person",
      name: { full: scene.text, order: "given-first" },
      variants: [],
      roles: [],
      identifiers: [],
    }),
  collection: (scene) =>
    made("collections", {
      id: newId("collection"),
      name: scene.text,
      members: scene.transcript ? [scene.transcript.id] : [],
    }),
  passage: (scene) =>
    scene.transcript && scene.topic
      ? made("passages", {
          id: newId("passage"),
          transcript: scene.transcript.id,
          text: scene.transcript.text,
          start: 0,
          end: 4,
          exact: scene.text,
          topics: [scene.topic.id],
        })
      : [],
  title: (scene) => onTranscript(scene, { set: { title: scene.text } }),
  place: (scene) => onTranscript(scene, { set: { place: scene.other === 0 ? undefined : scene.text } }),
  status: (scene) =>
    onTranscript(scene, {
      set: { "publication.status": scene.other % 2 === 0 ? "published" : "approved" },
      add: { "publication.steps": [{ status: "approved", at: scene.stamp, who: scene.text }] },
    }),
  tag: (scene) => (scene.second ? onTranscript(scene, { add: { topics: [scene.second.id] } }) : []),
  untag: (scene) => (scene.second ? onTranscript(scene, { remove: { topics: [scene.second.id] } }) : []),
  name: (scene) =>
    scene.person ? onTranscript(scene, { add: { persons: [{ person: scene.person.id, role: "mentioned" }] } }) : [],
  speaker: (scene) =>
    onTranscript(scene, {
      set: {
        speakers: [
          { label: "A", turns: scene.other, ...(scene.person ? { person: scene.person.id } : {}) },
          { label: scene.text, turns: 1 },
        ],
      },
    }),
  correct: (scene) =>
    scene.transcript
      ? onTranscript(scene, {
          set: { text: sumOf(`${scene.text} corrected ${scene.other}`), extent: { words: scene.other, turns: 1 } },
          add: {
            revisions: [
              {
                at: scene.stamp,
                why: scene.text,
                before: scene.transcript.text,
                text: sumOf(`${scene.text} corrected ${scene.other}`),
              },
            ],
          },
        })
      : [],
  label: (scene) => (scene.topic ? edit(scene.tables, "topics", scene.topic.id, { set: { label: scene.text } }) : []),
  variant: (scene) =>
    scene.topic ? edit(scene.tables, "topics", scene.topic.id, { add: { variants: [scene.text] } }) : [],
  move: (scene) =>
    scene.topic && scene.second && !isAbove(scene.tables, scene.topic.id, scene.second.id)
      ? edit(scene.tables, "topics", scene.topic.id, { set: { broader: scene.second.id } })
      : [],
  merge: (scene) =>
    scene.topic && scene.second && scene.topic.id !== scene.second.id
      ? mergeChanges(scene.tables, scene.topic.id, scene.second.id, scene.topic.label)
      : [],
  "delete-topic": (scene) => (scene.topic ? deletion(scene.tables, "topics", scene.topic.id) : []),
  "delete-transcript": (scene) => (scene.transcript ? deletion(scene.tables, "transcripts", scene.transcript.id) : []),
  purge: (scene) =>
    scene.transcript && scene.other === 0
      ? [
          ...deletion(scene.tables, "transcripts", scene.transcript.id).slice(0, -1),
          { do: "purge", on: "transcripts", ids: [scene.transcript.id] },
        ]
      : [],
  trash: (scene) => onTranscript(scene, { set: { trashed: { at: scene.stamp } } }),
  member: (scene) =>
    scene.collection && scene.transcript
      ? edit(scene.tables, "collections", scene.collection.id, { add: { members: [scene.transcript.id] } })
      : [],
  "turn-members": (scene) =>
    scene.collection
      ? edit(scene.tables, "collections", scene.collection.id, {
          set: { members: [...(scene.collection.members ?? [])].reverse() },
        })
      : [],
  note: (scene) => {
    const passage = pick(scene.tables.passages, scene.which);
    return passage ? edit(scene.tables, "passages", passage.id, { set: { note: scene.text } }) : [];
  },
};

function onTranscript({ tables, transcript }: Scene, wanted: RecordEdit): readonly Change[] {
  return transcript ? edit(tables, "transcripts", transcript.id, wanted) : [];
}

function pick<R>(table: ReadonlyMap<string, R>, which: number): R | undefined {
  return [...table.values()][which % Math.max(table.size, 1)];
}

function made<K extends RecordKind>(on: K, record: RecordOf<K>): readonly Change[] {
  return [{ do: "create", on, record }];
}

function edit(tables: Tables, on: RecordKind, id: string, wanted: RecordEdit): readonly Change[] {
  return changeRecords(tables, on, [id], wanted);
}

function isAbove(tables: Tables, id: string, from: string | undefined): boolean {
  const broader = from === undefined ? undefined : tables.topics.get(from)?.broader;
  return from === id || (broader !== undefined && isAbove(tables, id, broader));
}

/** Without what names it, as every deletion of the program leaves none. */
function deletion(tables: Tables, on: "topics" | "transcripts", id: string): readonly Change[] {
  const record = tables[on].get(id);
  const passages = [...tables.passages.values()].filter(({ transcript }) => transcript === id);
  return record
    ? [
        ...passages.map((passage): Change => ({ do: "delete", on: "passages", record: passage })),
        ...unnaming(tables, id, new Set(passages.map((passage) => passage.id))),
        { do: "delete", on, record },
      ]
    : [];
}

function unnaming(tables: Tables, id: string, gone: ReadonlySet<string>): readonly Change[] {
  const naming = (on: "transcripts" | "collections" | "passages" | "topics") =>
    [...tables[on].values()].filter((record) => record.id !== id && !gone.has(record.id) && namesIt(on, record, id));
  return [
    ...naming("transcripts").flatMap((one) => edit(tables, "transcripts", one.id, { remove: { topics: [id] } })),
    ...naming("collections").flatMap((one) => edit(tables, "collections", one.id, { remove: { members: [id] } })),
    ...naming("passages").flatMap((one) => edit(tables, "passages", one.id, { remove: { topics: [id] } })),
    ...naming("topics").flatMap((one) => edit(tables, "topics", one.id, { set: { broader: undefined } })),
  ];
}

function namesIt(on: RecordKind, record: object, id: string): boolean {
  return JSON.stringify(record).includes(`"${id}"`) && on !== "settings";
}

function mergeChanges(tables: Tables, from: string, into: string, label: string): readonly Change[] {
  const record = tables.topics.get(from);
  const users = [...tables.transcripts.values()].filter(({ topics }) => topics.includes(from)).map(({ id }) => id);
  const marked = [...tables.passages.values()].filter(({ topics = [] }) => topics.includes(from)).map(({ id }) => id);
  const below = [...tables.topics.values()].filter(({ broader }) => broader === from);
  if (!record || isAbove(tables, from, into)) return [];
  return [
    ...changeRecords(tables, "transcripts", users, { remove: { topics: [from] }, add: { topics: [into] } }),
    ...changeRecords(tables, "passages", marked, { remove: { topics: [from] }, add: { topics: [into] } }),
    ...below.flatMap((one) => edit(tables, "topics", one.id, { set: { broader: into } })),
    ...edit(tables, "topics", into, { add: { variants: [label] } }),
    { do: "delete", on: "topics", record },
  ];
}

function sumOf(text: string): string {
  return [...Buffer.from(text).toString("hex")].join("").padEnd(64, "0").slice(0, 64);
}
