import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createRandom, type Random } from "./random.ts";
import { capitalize, createVocabulary, inventWord, paragraph, sentence, type Vocabulary } from "./words.ts";

/** Everything that generated transcripts draw from. */
export type World = {
  readonly vocabulary: Vocabulary;
  readonly topics: readonly string[];
  readonly persons: readonly { readonly given: string; readonly family: string; readonly office: string }[];
  readonly places: readonly string[];
};

const months = "January February March April May June July August September October November December".split(" ");
const offices = ["Harbour Commissioner", "Minister of Ports", "Chair of the Board", "Governor", "Director General"];

export function createWorld(seed = 1): World {
  const random = createRandom(seed);
  const name = () => capitalize(inventWord(random));
  return {
    vocabulary: createVocabulary(random, 20_000),
    topics: Array.from({ length: 200 }, () => `${name()} ${inventWord(random)}`),
    persons: Array.from({ length: 2_000 }, () => ({
      given: name(),
      family: `${name()}son`,
      office: random.pick(offices),
    })),
    places: Array.from({ length: 60 }, () => `Port ${name()}`),
  };
}

/** One transcript in the layout of an official site; the same for the same world and number. */
export function generateTranscript(world: World, number: number): string {
  const random = createRandom(1_000 + number);
  const date = `${random.pick(months)} ${1 + random.below(28)}, ${2000 + random.below(24)}`;
  const time = `${String(8 + random.below(12)).padStart(2, "0")}:${random.pick(["00", "15", "30", "45"])}`;
  const speakers = [random.pick(world.persons), random.pick(world.persons)];
  const topics = [...new Set([random.pick(world.topics), random.pick(world.topics), random.pick(world.topics)])];
  const listed = random.pick(world.persons);
  return [
    "Events",
    `Meeting ${number} on ${random.pick(world.topics)}`,
    sentence(random, world.vocabulary),
    date,
    time,
    random.pick(world.places),
    "* * *",
    ...turns(random, world, speakers),
    "<…>",
    "Topics",
    ...topics,
    "Persons",
    `${listed.family} ${listed.given}`,
    "Publication status",
    `Published in sections: News, ${random.pick(["Transcripts", "Speeches", "Board"])}`,
    `Publication date: ${date}, ${time}`,
    "Text version",
    "",
  ].join("\n");
}

function turns(random: Random, world: World, speakers: World["persons"]): string[] {
  const lines: string[] = [];
  const count = 2 + random.below(6);
  for (let turn = 0; turn < count; turn += 1) {
    const speaker = speakers[turn % speakers.length];
    if (!speaker) continue;
    const name = `${speaker.given} ${speaker.family}`;
    const label = turn < speakers.length ? `${speaker.office} ${name}` : name;
    const [first, ...more] = Array.from({ length: 1 + random.below(6) }, () => paragraph(random, world.vocabulary));
    lines.push(`${label}: ${first}`, ...more);
  }
  return lines;
}

/** Write `count` files to the folder, a thousand to a sub-folder; answers with the bytes written. */
export function writeTranscripts(folder: string, count: number, seed = 1): number {
  const world = createWorld(seed);
  let bytes = 0;
  for (let number = 0; number < count; number += 1) {
    const inside = path.join(folder, String(Math.floor(number / 1_000)).padStart(3, "0"));
    if (number % 1_000 === 0) mkdirSync(inside, { recursive: true });
    const text = generateTranscript(world, number);
    bytes += Buffer.byteLength(text);
    writeFileSync(path.join(inside, `${String(number).padStart(6, "0")}.txt`), text);
  }
  return bytes;
}
