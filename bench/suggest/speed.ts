import { collectGarbage } from "../../main/runtime/testing/garbage.ts";
import type { NamedPerson } from "../../main/tagging/naming/named-person.ts";
import { createNamingLedger, type Tagged } from "../../main/tagging/naming/naming-ledger.ts";
import { habitsFor } from "../../main/tagging/naming/tagging-habits.ts";
import { createPersonIndex } from "../../main/tagging/persons/person-index.ts";
import { runOf } from "../../main/tagging/persons/said-runs.ts";
import { createExamples } from "../../main/tagging/suggestions/examples.ts";
import { createLabelIndex } from "../../main/tagging/suggestions/label-index.ts";
import { termsOf } from "../../main/tagging/suggestions/page-terms.ts";
import { proposePersons } from "../../main/tagging/suggestions/propose-persons.ts";
import { proposeTopics } from "../../main/tagging/suggestions/propose-topics.ts";
import { createRandom, type Random } from "../generate/random.ts";
import { createWorld, type World } from "../generate/transcripts.ts";
import { capitalize, inventWord, paragraph, sentence } from "../generate/words.ts";
import { type CeilingRow, median } from "../row.ts";

const asked = 25;
const topicCount = 10_000;
const personCount = 20_000;

/** What a suggestion costs among so many tagged transcripts, 10,000 topics and 20,000 persons, and the memory that it takes. */
export function measureSpeed(size: number): readonly CeilingRow[] {
  const world = createWorld();
  const random = createRandom(7);
  const topics = Array.from({ length: topicCount }, (_, n) => ({
    id: `c${n}`,
    label: `${world.vocabulary.draw(random)} ${world.vocabulary.draw(random)} ${inventWord(random)}`,
    variants: [],
  }));
  const persons = Array.from(
    { length: personCount },
    () => `${capitalize(inventWord(random))} ${capitalize(inventWord(random))}son`,
  );
  collectGarbage();
  const before = process.memoryUsage();
  const labels = createLabelIndex("en");
  for (const topic of topics) labels.put(topic);
  const examples = createExamples();
  const ledger = createNamingLedger();
  for (let n = 0; n < size; n += 1) {
    const tags = Array.from({ length: 3 }, () => `c${Math.floor(topicCount * random.next() ** 3)}`);
    examples.put(`t${n}`, termsOf(pageOf(world, random, [])), tags);
    ledger.put(`t${n}`, ...namesOf(random));
  }
  collectGarbage();
  const after = process.memoryUsage();
  const index = createPersonIndex(persons.map((full, n) => ({ id: `p${n}`, name: { full }, variants: [] })));
  const times = Array.from({ length: asked }, () => {
    const page = pageOf(world, random, persons);
    const runs = { said: page.paragraphs.map((text) => runOf(text, 0)), labels: [], headlines: [], opensAt: 0 };
    const since = performance.now();
    proposeTopics({ id: "", page: termsOf(page), without: new Set() }, examples, labels);
    // As after each tag: how people tag is learnt anew.
    ledger.put("t0", ...namesOf(random));
    proposePersons(runs, index, new Set(), habitsFor(ledger, ""));
    return performance.now() - since;
  });
  const taken = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  return [
    { what: "suggestions for a transcript", size, ours: median(times), unit: "ms", atMost: 150 },
    { what: "  the slowest of 25", size, ours: Math.max(...times), unit: "ms", atMost: 300 },
    { what: "  memory that learning takes", size, ours: taken / 1e6, unit: "MB", atMost: 60 + size / 400 },
  ];
}

/** Eight persons whom a text names, of whom it carries two. */
function namesOf(random: Random): [readonly NamedPerson[], Tagged] {
  const named = Array.from({ length: 8 }, () => ({
    person: `p${random.below(personCount)}`,
    ...{ isFull: true, isInHeadline: false, speaks: false, spans: [] },
    ...{ times: 1 + random.below(4), firstAt: random.below(5_000) },
  }));
  const carried = new Set(named.slice(0, 2).map(({ person }) => person));
  return [named, { carried, listed: carried, isDone: true }];
}

function pageOf({ vocabulary }: World, random: Random, persons: readonly string[]) {
  const names = persons.length > 0 ? Array.from({ length: 5 }, () => random.pick(persons)).join(" and ") : "";
  return {
    title: sentence(random, vocabulary),
    summary: sentence(random, vocabulary),
    paragraphs: Array.from({ length: 12 }, () => `${paragraph(random, vocabulary)} ${names}`),
    language: "en",
  };
}
