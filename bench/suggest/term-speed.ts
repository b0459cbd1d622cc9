import { emptyTables } from "../../main/archive/changes/tables.ts";
import { atOnce } from "../../main/runtime/slices.ts";
import { alikeEntries } from "../../main/tagging/listing/alike-entries.ts";
import { entriesOf } from "../../main/tagging/listing/entries.ts";
import { parseName } from "../../main/tagging/person-name.ts";
import { createPersonIndex } from "../../main/tagging/persons/person-index.ts";
import { suggestPersons } from "../../main/tagging/suggest-persons.ts";
import { suggestTopics } from "../../main/tagging/suggest-topics.ts";
import { createRandom } from "../generate/random.ts";
import { capitalize, inventWord } from "../generate/words.ts";
import { type CeilingRow, median, time } from "../row.ts";

const topicCount = 10_000;
const personCount = 20_000;

/** What a keystroke costs among 10,000 topics and 20,000 persons, and what it costs to find names that may be one. */
export async function measureTerms(size: number): Promise<readonly CeilingRow[]> {
  const random = createRandom(11);
  const name = () => capitalize(inventWord(random));
  const tables = emptyTables();
  for (let n = 0; n < topicCount; n += 1) {
    const id = `c${n}`;
    tables.topics.set(id, { id, label: `${name()} ${inventWord(random)} ${inventWord(random)}`, variants: [] });
  }
  for (let n = 0; n < personCount; n += 1) {
    const id = `p${n}`;
    const parsed = parseName(`${name()} ${name()}${random.pick(["son", "ov", "sky", "er"])}`);
    const variants = [`${parsed.family} ${parsed.given}`];
    tables.persons.set(id, { id, kind: "person", name: parsed, variants, roles: [], identifiers: [] });
  }
  const index = createPersonIndex(tables.persons.values());
  const uses = new Map<string, number>();
  const typed = (terms: Iterable<string>) =>
    [...terms].flatMap((term) => Array.from({ length: Math.min(5, term.length) }, (_, at) => term.slice(0, at + 1)));
  const persons = typed([...tables.persons.values()].slice(0, 20).map(({ name: { full } }) => full));
  const topics = typed([...tables.topics.values()].slice(0, 20).map(({ label }) => label));
  const row = (what: string, ours: number, atMost: number): CeilingRow => ({ what, size, ours, unit: "ms", atMost });
  const each = async (texts: readonly string[], ask: (text: string) => unknown) => {
    const times: number[] = [];
    for (const text of texts) times.push(await time(() => ask(text)));
    return { usual: median(times.slice(1)), first: times[0] ?? 0, slowest: Math.max(...times.slice(1)) };
  };
  const person = await each(persons, (text) => atOnce(suggestPersons(tables, index, uses, text, 8)));
  const topic = await each(topics, (text) => atOnce(suggestTopics(tables, uses, text, 8)));
  const misprinted = misprints([...tables.topics.values()].slice(0, 20).map(({ label }) => label));
  const misprint = await each(misprinted, (text) => atOnce(suggestTopics(tables, uses, text, 8)));
  const misnamed = misprints([...tables.persons.values()].slice(0, 20).map(({ name: { family = "" } }) => family));
  const misname = await each(misnamed, (text) => atOnce(suggestPersons(tables, index, uses, text, 8)));
  const clusters = await time(() => atOnce(alikeEntries(entriesOf(tables, "persons", uses))));
  return [
    row("autocomplete of 20,000 persons", person.usual, 30),
    row("  the slowest of 100 keystrokes", person.slowest, 60),
    row("  the first one", person.first, 500),
    row("  with a letter wrong", misname.usual, 30),
    row("  the first such", misname.first, 1_000),
    row("autocomplete of 10,000 topics", topic.usual, 30),
    row("  with a letter wrong", misprint.usual, 30),
    row("  the first such", misprint.first, 500),
    row("clusters of 20,000 names", clusters, 5_000),
  ];
}

/** Each from its fifth letter on as it is typed, its third letter wrong. */
function misprints(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const wrong = `${word.slice(0, 2)}q${word.slice(3)}`;
    return Array.from({ length: Math.max(0, word.length - 4) }, (_, at) => wrong.slice(0, at + 5));
  });
}
