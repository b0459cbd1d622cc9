import { publicationStatuses } from "../../../shared/records/publication.ts";
import {
  addPerson,
  emptyArchive,
  type MadeArchive,
  madeId,
  madeTranscript,
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
const paragraphLength = 50;
const words = Array.from({ length: vocabulary }, (_, n) => madeWord(n));

type Random = () => number;

/** An archive of generated transcripts: words by Zipf's law, tags by the same, dates over thirty years. */
export function generateArchive(size: MadeSize): MadeArchive {
  const random = seededNumbers(7);
  const archive = { ...emptyArchive(), texts: new GeneratedTexts(Math.ceil(size.words / paragraphLength)) };
  const { topics, sections, transcripts } = archive.tables;
  for (let n = 0; n < size.topics; n++) {
    const id = madeId("topic", n);
    topics.set(id, { id, label: `${madeWord(n)} ${n}`, variants: [] });
  }
  for (let n = 0; n < 20; n++) sections.set(madeId("section", n), { id: madeId("section", n), label: `Section ${n}` });
  for (let n = 0; n < size.persons; n++) addPerson(archive, n, madeWord(n % 300), madeWord(n));
  for (let n = 0; n < size.transcripts; n++) {
    const made = madeTranscript(n, `generated ${n}`, generateFields(n, size, random));
    transcripts.set(made.id, made);
  }
  return archive;
}

function generateFields(n: number, size: MadeSize, random: Random) {
  const day = new Date(Date.UTC(1995, 0, 1 + Math.floor(random() * 10_950))).toISOString().slice(0, 10);
  return {
    title: `${sentence(random, 5)} ${n}`,
    language: "en",
    speakers: [{ label: "Chair", turns: Math.ceil(size.words / paragraphLength) - 1 }],
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

/** Made anew each time that one is asked for: those of 100,000 transcripts are a gigabyte, and no archive has them in memory. */
class GeneratedTexts extends Map<string, readonly string[]> {
  readonly #paragraphs: number;

  constructor(paragraphs: number) {
    super();
    this.#paragraphs = paragraphs;
  }

  override get(id: string): readonly string[] | undefined {
    const random = seededNumbers(Number.parseInt(id.slice(-12), 16));
    return super.get(id) ?? Array.from({ length: this.#paragraphs }, () => sentence(random, paragraphLength));
  }
}

function zipf(random: Random, most: number): number {
  return Math.min(most - 1, Math.floor(Math.exp(random() * Math.log(most))) - 1);
}

function sentence(random: Random, length: number): string {
  return Array.from({ length }, () => words[zipf(random, vocabulary)]).join(" ");
}
