import { processorTime } from "../../main/runtime/testing/processor-time.ts";
import { findMentions } from "../../main/tagging/persons/find-mentions.ts";
import { matchName } from "../../main/tagging/persons/match-name.ts";
import { createPersonIndex, type Indexed } from "../../main/tagging/persons/person-index.ts";
import { runOf } from "../../main/tagging/persons/said-runs.ts";
import { createRandom, type Random } from "../generate/random.ts";
import { median, type Row } from "../row.ts";

const textWords = 10_000;
const rounds = 9;
/** Texts during which the engine still compiles. */
const warming = 12;

/** What matching and finding mentions cost among so many persons, in processor time. */
export async function measureSpeed(size: number): Promise<readonly Row[]> {
  const random = createRandom(size);
  const persons = makePersons(size, random);
  const before = heapUsed();
  let index = createPersonIndex();
  const build = await processorTime(() => {
    index = createPersonIndex(persons);
  });
  const held = heapUsed() - before;
  const names = Array.from({ length: 1_000 }, () => printedName(persons, random));
  const match = (await processorTime(() => names.map((name) => matchName(index, name)))) / names.length;
  const texts = Array.from({ length: warming + rounds }, () => runOf(madeText(persons, random), 0));
  const mentions: number[] = [];
  for (const text of texts) mentions.push(await processorTime(() => findMentions([text], index)));
  return [
    { what: "index of all persons made", size, ours: build, unit: "ms", atMost: 5_000 },
    { what: "index of all persons held", size, ours: held / 1e6, unit: "MB", atMost: 60 },
    { what: "one printed name matched, mean", size, ours: match, unit: "ms", atMost: 1 },
    { what: "mentions in 10,000 words", size, ours: median(mentions.slice(warming)), unit: "ms", atMost: 20 },
  ];
}

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const starts = "b v g d z k l m n p r s t f h ch sh zh".split(" ");
const vowels = "a e i o u ya".split(" ");
const ends = ["ov", "sky", "in", "enko", "er", "son", ""];

function madeName(random: Random): string {
  const syllables = Array.from({ length: 2 + random.below(2) }, () => random.pick(starts) + random.pick(vowels));
  const word = syllables.join("") + random.pick(starts);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function makePersons(size: number, random: Random): readonly Indexed[] {
  const given = Array.from({ length: 500 }, () => madeName(random));
  const families = Array.from({ length: size / 2 }, () => madeName(random) + random.pick(ends));
  return Array.from({ length: size }, (_, n) => {
    const [first, family] = [random.pick(given), random.pick(families)];
    const id = `p0190${String(n).padStart(4, "0")}-0000-7000-8000-${String(n).padStart(12, "0")}`;
    return { id, name: { full: `${first} ${family}`, family }, variants: [`${family} ${first}`] };
  });
}

/** A third known, a third with initials, a third of nobody. */
function printedName(persons: readonly Indexed[], random: Random): string {
  const { full } = random.pick(persons).name;
  const way = random.below(3);
  if (way === 0) return full;
  return way === 1 ? `${full.charAt(0)}. ${full.split(" ")[1]}` : `${madeName(random)} ${madeName(random)}`;
}

/** Sentences of which every second names somebody. */
function madeText(persons: readonly Indexed[], random: Random): string {
  const words: string[] = [];
  while (words.length < textWords) {
    words.push("Yesterday", "the", "ships", "of");
    if (random.below(2) === 0) words.push(random.pick(persons).name.full);
    words.push("came", "to", "the", "harbour", "of", `${madeName(random)}.`);
  }
  return words.join(" ");
}
