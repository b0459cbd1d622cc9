import type { Person } from "../../shared/records/person.ts";
import type { PublicationStatus } from "../../shared/records/publication.ts";
import { publicationStatuses } from "../../shared/records/publication-statuses.ts";
import type { Section } from "../../shared/records/section.ts";
import type { Topic } from "../../shared/records/topic.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import { personNames, places, sectionLabels, titles, topicLabels } from "./invented-words.ts";
import { createRandom, inventId, type Random } from "./random.ts";

export type InventedArchive = {
  readonly transcripts: Map<string, Transcript>;
  readonly topics: Map<string, Topic>;
  readonly persons: Map<string, Person>;
  readonly sections: Map<string, Section>;
};

const byId = <T extends { readonly id: string }>(records: readonly T[]) => new Map(records.map((one) => [one.id, one]));

export function inventTopic(label: string, number: number): Topic {
  return { id: inventId("c", number), label, variants: [] };
}

export function inventPerson(given: string, family: string, number: number): Person {
  return {
    id: inventId("p", number),
    kind: "person",
    name: { full: `${given} ${family}`.trim(), family, given, order: "given-first" },
    variants: [],
    roles: [],
    identifiers: [],
  };
}

export function inventArchive(size: number): InventedArchive {
  const topics = topicLabels.map((label, n) => inventTopic(label, n));
  const persons = personNames.map(([given, family], n) => inventPerson(given, family, n));
  const sections = sectionLabels.map((label, n) => ({ id: inventId("s", n), label }));
  const random = createRandom(7);
  const transcripts = Array.from({ length: size }, (_, n) =>
    inventTranscript(n, random, { topics, persons, sections }),
  );
  return {
    transcripts: byId(transcripts),
    topics: byId(topics),
    persons: byId(persons),
    sections: byId(sections),
  };
}

type Vocabulary = {
  readonly topics: readonly Topic[];
  readonly persons: readonly Person[];
  readonly sections: readonly Section[];
};

function inventTranscript(n: number, random: Random, { topics, persons, sections }: Vocabulary): Transcript {
  const [first, second] = [persons[random.below(4)], persons[4 + random.below(4)]];
  const date = random.chance(0.95) ? inventDate(random) : undefined;
  const place = random.pick(places);
  return {
    id: inventId("t", n),
    title: titles[n % titles.length] ?? "",
    ...(random.chance(0.7) ? { summary: "Irena Valdez set out the work for the year and answered questions." } : {}),
    ...(date === undefined ? {} : { date }),
    ...(date !== undefined && random.chance(0.8) ? { time: "14:15" } : {}),
    ...(place === undefined ? {} : { place }),
    geography: [],
    language: "en",
    source: {
      file: `board-${n}.txt`,
      imported: "2026-01-12T13:58:00.000Z",
      import: inventId("i", 1),
      encoding: "utf-8",
      format: "text",
      layout: "official-site",
    },
    original: "0".repeat(64),
    text: "0".repeat(64),
    extent: { words: 2_548, turns: 9 },
    speakers: [first, second].flatMap((one) =>
      one === undefined ? [] : [{ label: one.name.full, person: one.id, turns: 4 }],
    ),
    persons: [
      ...(first === undefined ? [] : [{ person: first.id, role: "speaker" as const }]),
      ...(second === undefined ? [] : [{ person: second.id, role: "speaker" as const }]),
      ...(second === undefined ? [] : [{ person: second.id, role: "addressed" as const }]),
    ],
    topics: [...new Set([random.pick(topics).id, random.pick(topics).id])],
    publication: inventPublication(n, random, sections, date),
    decided: [],
    warnings: n % 11 === 2 ? [{ code: "unread-line", line: 40, text: "3 more" }] : [],
  };
}

function inventPublication(n: number, random: Random, sections: readonly Section[], date: string | undefined) {
  const status: PublicationStatus = n % 3 === 0 ? "published" : random.pick(publicationStatuses);
  return {
    status,
    sections: sections.slice(0, random.below(3)).map((one) => one.id),
    ...(random.chance(0.06) ? { embargo: "2027-12-01" } : {}),
    ...(date !== undefined && status === "published" ? { date: `${date}T14:15` } : {}),
  };
}

function inventDate(random: Random): string {
  const year = 2004 + Math.floor(Math.sqrt(random.below(441)));
  const [month, day] = [1 + random.below(12), 1 + random.below(28)];
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
