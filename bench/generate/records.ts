import { createHash } from "node:crypto";
import { type IdKind, idLetters } from "../../shared/records/id-letters.ts";
import type { RecordOf } from "../../shared/records/record.ts";
import { createRandom, type Random } from "./random.ts";
import { createWorld, type World } from "./transcripts.ts";
import { sentence } from "./words.ts";

const sectionLabels = ["News", "Transcripts", "Speeches", "Board"];
const topicsEach = 5;

/** Terms as import makes them; a record for every topic, person and section of the world. */
export type MadeTerms = {
  readonly topics: readonly RecordOf<"topics">[];
  readonly persons: readonly RecordOf<"persons">[];
  readonly sections: readonly RecordOf<"sections">[];
};

/** Records as import makes them from the pages of `generateTranscript`; the same in every run. */
export type RecordMaker = {
  readonly terms: MadeTerms;
  readonly transcript: (n: number) => RecordOf<"transcripts">;
};

export function createRecordMaker(): RecordMaker {
  const world = createWorld();
  const terms = makeTerms(world);
  return { terms, transcript: (n) => makeTranscript(world, terms, n) };
}

/** The nth id of a kind: a UUIDv7 of its own millisecond. */
export function madeId(kind: IdKind, n: number): string {
  const time = (1_700_000_000_000 + n).toString(16).padStart(12, "0");
  const tail = createRandom(n + 1)
    .below(2 ** 32)
    .toString(16)
    .padStart(8, "0");
  return `${idLetters[kind]}${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-8${tail.slice(3, 6)}-${time.slice(2)}${tail.slice(6)}`;
}

function makeTerms(world: World): MadeTerms {
  return {
    topics: world.topics.map((label, n) => ({ id: madeId("topic", n), label, variants: [] })),
    persons: world.persons.map(({ given, family }, n) => ({
      id: madeId("person", n),
      kind: "person",
      name: { full: `${given} ${family}`, family, given, order: "given-first" },
      variants: [`${family} ${given}`],
      roles: [],
      identifiers: [],
    })),
    sections: sectionLabels.map((label, n) => ({ id: madeId("section", n), label })),
  };
}

function makeTranscript(world: World, terms: MadeTerms, n: number): RecordOf<"transcripts"> {
  const random = createRandom(1_000 + n);
  const day = `${2000 + random.below(24)}-${twoDigits(1 + random.below(12))}-${twoDigits(1 + random.below(28))}`;
  const time = `${twoDigits(8 + random.below(12))}:${random.pick(["00", "15", "30", "45"])}`;
  const [first, second, mentioned] = [0, 1, 2].map(() => random.below(terms.persons.length));
  const speakers = [first, second].flatMap((person) => speakersOf(world, terms, person ?? 0, random));
  const text = createHash("sha256").update(`text ${n}`).digest("hex");
  return {
    id: madeId("transcript", n),
    title: `Meeting ${n} on ${random.pick(world.topics)}`,
    summary: sentence(random, world.vocabulary),
    date: day,
    time,
    place: random.pick(world.places),
    geography: [],
    source: {
      file: `${String(n).padStart(6, "0")}.txt`,
      imported: "2024-05-06T07:08:09.010Z",
      import: madeId("import", Math.floor(n / 10_000)),
      encoding: "utf-8",
      format: "text",
      layout: "official-site",
    },
    original: text,
    text,
    extent: { words: 400 + random.below(1_200), turns: speakers.reduce((sum, { turns }) => sum + turns, 0) },
    speakers,
    persons: [
      ...[first, second].map((person) => ({ person: personId(terms, person), role: "speaker" as const })),
      { person: personId(terms, mentioned), role: "mentioned" },
    ],
    topics: drawTopics(terms, random),
    publication: {
      status: "published",
      sections: terms.sections.slice(0, 1 + random.below(3)).map(({ id }) => id),
      date: `${day}T${time}`,
      version: text,
    },
    decided: [],
    warnings: random.below(10) === 0 ? [{ code: "unknown-line", line: 3 + random.below(40) }] : [],
  };
}

/** Introduced with the office, then by the name alone. */
function speakersOf(world: World, terms: MadeTerms, n: number, random: Random): RecordOf<"transcripts">["speakers"] {
  const person = world.persons[n];
  if (!person) throw new RangeError(`there is no person ${n}`);
  const name = `${person.given} ${person.family}`;
  return [`${person.office} ${name}`, name].map((label, turn) => ({
    label,
    person: personId(terms, n),
    turns: turn === 0 ? 1 : 1 + random.below(4),
  }));
}

function personId({ persons }: MadeTerms, n = 0): string {
  return persons[n]?.id ?? "";
}

/** Five of them, each once. */
function drawTopics({ topics }: MadeTerms, random: Random): string[] {
  const drawn = new Set<string>();
  while (drawn.size < topicsEach) drawn.add(random.pick(topics).id);
  return [...drawn];
}

function twoDigits(n: number): string {
  return String(n).padStart(2, "0");
}
