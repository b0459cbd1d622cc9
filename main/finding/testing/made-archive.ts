import { createHash } from "node:crypto";
import type { Block } from "../../../shared/reading/page.ts";
import type { Step } from "../../../shared/records/change.ts";
import type { IdKind } from "../../../shared/records/id-letters.ts";
import { idLetters } from "../../../shared/records/id-letters.ts";
import type { Person } from "../../../shared/records/person.ts";
import type { RecordOf } from "../../../shared/records/record.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";

/** Tables that a test may change. */
export type MadeTables = {
  readonly transcripts: Map<string, RecordOf<"transcripts">>;
  readonly persons: Map<string, RecordOf<"persons">>;
  readonly topics: Map<string, RecordOf<"topics">>;
  readonly sections: Map<string, RecordOf<"sections">>;
  readonly collections: Map<string, RecordOf<"collections">>;
  readonly passages: Map<string, RecordOf<"passages">>;
  readonly profiles: Map<string, RecordOf<"profiles">>;
  readonly settings: Map<string, RecordOf<"settings">>;
};

/** Records as an archive has them, and the texts by transcript, as paragraphs. */
export type MadeArchive = {
  readonly tables: MadeTables;
  readonly texts: {
    readonly get: (id: string) => readonly string[] | undefined;
    readonly set: (id: string, text: readonly string[]) => void;
    readonly delete: (id: string) => void;
  };
};

/** The nth id of a kind. */
export function madeId(kind: IdKind, n: number): string {
  return `${idLetters[kind]}01890000-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;
}

export function emptyArchive(): MadeArchive {
  return {
    tables: {
      transcripts: new Map(),
      persons: new Map(),
      topics: new Map(),
      sections: new Map(),
      collections: new Map(),
      passages: new Map(),
      profiles: new Map(),
      settings: new Map(),
    },
    texts: new Map(),
  };
}

/** Put a transcript with this text into the archive, in place of the one of that number. */
export function addTranscript(
  archive: MadeArchive,
  n: number,
  text: readonly string[],
  more: Partial<Transcript> = {},
) {
  const id = madeId("transcript", n);
  const sha = createHash("sha256").update(JSON.stringify(text)).digest("hex");
  const transcript: Transcript = {
    id,
    title: `Meeting ${n}`,
    geography: [],
    source: {
      file: `meeting-${n}.txt`,
      imported: "2024-01-01T00:00:00.000Z",
      import: madeId("import", 1),
      encoding: "utf-8",
      format: "text",
      layout: "plain",
    },
    original: sha,
    text: sha,
    extent: { words: 0, turns: 1 },
    speakers: [],
    persons: [],
    topics: [],
    publication: { status: "draft", sections: [] },
    decided: [],
    warnings: [],
    ...more,
  };
  archive.tables.transcripts.set(id, transcript);
  archive.texts.set(id, text);
  return transcript;
}

export function addPerson(archive: MadeArchive, n: number, given: string, family: string): Person {
  const person: Person = {
    id: madeId("person", n),
    kind: "person",
    name: { full: `${given} ${family}`, given, family, order: "given-first" },
    variants: [],
    roles: [],
    identifiers: [],
  };
  archive.tables.persons.set(person.id, person);
  return person;
}

/** Two voices in turn, and a narration first. */
export function blocksOfText(text: readonly string[]): Block[] {
  return text.map((paragraph, n): Block => {
    const paragraphs = [{ n: n + 1, text: paragraph, lines: [n + 1] }];
    return n === 0 ? { kind: "narration", paragraphs } : { kind: "turn", n, voice: n % 2, label: "Chair", paragraphs };
  });
}

/** A step that touches these transcripts. */
export function madeStep(
  n: number,
  changes: Step["changes"],
  at = new Date(1_750_000_000_000 + n).toISOString(),
): Step {
  return {
    id: madeId("step", n),
    at,
    writer: madeId("writer", 1),
    deed: { code: "tag", count: 1, names: [] },
    changes,
  };
}

/** Numbers from 0 to 1, the same each time: mulberry32 (public domain, Tommy Ettinger). */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const syllables = [
  "har",
  "bour",
  "mi",
  "nis",
  "try",
  "port",
  "al",
  "me",
  "re",
  "lind",
  "holm",
  "ca",
  "nal",
  "o",
  "ver",
];

/** The nth word of a made language; a smaller number is more frequent in a generated archive. */
export function madeWord(n: number): string {
  let word = "";
  for (let rest = n + 1; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length];
  return word;
}
