import { publicationStatuses } from "../../../shared/records/publication-statuses.ts";
import {
  addPerson,
  addTranscript,
  emptyArchive,
  type MadeArchive,
  madeId,
  madeWord,
  seededNumbers,
} from "./made-archive.ts";

export type MadeSize = {
  readonly transcripts: number;
  readonly words: number;
  readonly topics: number;
  readonly persons: number;
};

const vocabulary = 30_000;
const words = Array.from({ length: vocabulary }, (_, n) => madeWord(n));

type Random = () => number;

/** An archive of generated transcripts: words by Zipf's law, tags by the same, dates over thirty years. */
export function generateArchive(size: MadeSize, texts: MadeArchive["texts"] = new Map()): MadeArchive {
  const random = seededNumbers(7);
  const archive = { ...emptyArchive(), texts };
  const { topics, sections } = archive.tables;
  for (let n = 0; n < size.topics; n++) {
    const id = madeId("topic", n);
    topics.set(id, { id, label: `${madeWord(n)} ${n}`, variants: [] });
  }
  for (let n = 0; n < 20; n++) sections.set(madeId("section", n), { id: madeId("section", n), label: `Section ${n}` });
  for (let n = 0; n < size.persons; n++) addPerson(archive, n, madeWord(n % 300), madeWord(n));
  for (let n = 0; n < size.transcripts; n++) {
    const text = Array.from({ length: Math.ceil(size.words / 50) }, () => sentence(random, 50));
    addTranscript(archive, n, text, generateFields(n, text, size, random));
  }
  return archive;
}

function generateFields(n: number, text: readonly string[], size: MadeSize, random: Random) {
  const day = new Date(Date.UTC(1995, 0, 1 + Math.floor(random() * 10_950))).toISOString().slice(0, 10);
  return {
    title: `${sentence(random, 5)} ${n}`,
    language: "en",
    speakers: [{ label: "Chair", turns: text.length - 1 }],
    summary: sentence(random, 15),
    ...(random() < 0.02 ? {} : { date: day }),
    topics: [...new Set(Array.from({ length: 1 + zipf(random, 6) }, () => madeId("topic", zipf(random, size.topics))))],
    persons: Array.from({ length: 1 + zipf(random, 8) }, () => ({
      person: madeId("person", zipf(random, size.persons)),
      role: "mentioned" as const,
    })),
    publication: {
      status: publicationStatuses[n % 5] ?? "draft",
      sections: [madeId("section", zipf(random, 20))],
      ...(n % 50 === 0 ? { embargo: "2999-01-01" } : {}),
    },
  };
}

function zipf(random: Random, most: number): number {
  return Math.min(most - 1, Math.floor(Math.exp(random() * Math.log(most))) - 1);
}

function sentence(random: Random, length: number): string {
  return Array.from({ length }, () => words[zipf(random, vocabulary)]).join(" ");
}
