import { existsSync } from "node:fs";
import path from "node:path";
import type { KnownPersons } from "../../main/importing/tie-names.ts";
import { createPersonIndex } from "../../main/tagging/persons/person-index.ts";
import { createRandom } from "../generate/random.ts";
import { readTruths } from "../reading/truth.ts";
import { isWithin, printRows } from "../row.ts";
import { type ReadSample, readSamples, shuffled, type TiedSample, tieDrop } from "./drop.ts";
import { measureMentions } from "./mention-figures.ts";
import { countRecords } from "./records.ts";
import { measureSpeed } from "./speed.ts";

const seeds = [1, 2, 3, 4, 5];

/**
 * Persons of real pages: how many end as one record when the pages are imported in random order, how many of those whom
 * a text names are found, and what that costs. `--verbose` names each that is not as it should be. Of samples in a folder
 * beside (`kremlin_ru_lines`) the labels are tied to the records of the first.
 */
export async function benchPersons(args: readonly string[]): Promise<boolean> {
  const folder = args.find((arg) => !arg.startsWith("--")) ?? path.join(samplesRoot(), "kremlin_en_txt");
  const verbose = args.includes("--verbose");
  const speed = [...(await measureSpeed(2_000)), ...(await measureSpeed(20_000))];
  printRows(speed);
  const truths = existsSync(folder) ? readTruths(folder) : undefined;
  if (!truths) {
    print(`Skipped: there are no samples at ${folder} (set LECTERN_SHARED, or name a folder).`);
    return speed.every(isWithin);
  }
  const samples = await readSamples(folder, truths);
  const right = seeds.map((seed) => measureOrder(samples, seed, verbose && seed === 1));
  await measureOtherLanguage(samples, path.join(path.dirname(folder), "kremlin_ru_lines"), verbose);
  return right.every(Boolean) && speed.every(isWithin);
}

function samplesRoot(): string {
  return path.join(process.env.LECTERN_SHARED ?? "../shared", "samples");
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function known(): KnownPersons {
  return { index: createPersonIndex(), decisions: new Map(), made: new Map() };
}

const percent = (part: number, whole: number) => `${whole === 0 ? "–" : ((part / whole) * 100).toFixed(1)} %`;

function measureOrder(samples: readonly ReadSample[], seed: number, verbose: boolean): boolean {
  const persons = known();
  const drop = tieDrop(shuffled(samples, createRandom(seed)), persons);
  const { one, split, asked, joined, ...count } = countRecords(drop);
  print(
    `order ${seed}: ${count.persons} names; ${one} one record (${percent(one, count.persons)}), ${split.length} split, ` +
      `${asked.length} asked about, ${joined.length} records with several printings`,
  );
  const ids = [...new Set(drop.flatMap(({ tied }) => tied.persons.map(({ person }) => person)))];
  const found = measureMentions(drop, persons.index, ids);
  const { baseline } = found;
  print(
    `  mentions: ${found.found} of ${found.named} listed persons that the text names in full (recall ${percent(found.found, found.named)}); ` +
      `${found.proposed} found, of whom the page lists ${percent(found.tagged, found.proposed)} ` +
      `(exact words: ${baseline.proposed}, ${percent(baseline.tagged, baseline.proposed)}); ` +
      `${(found.milliseconds / drop.length).toFixed(2)} ms a page`,
  );
  if (verbose) {
    for (const name of split) print(`    split: ${name}`);
    for (const name of asked) print(`    asked about: ${name}`);
    for (const names of joined) print(`    one record: ${names}`);
    for (const name of found.missed) print(`    not found: ${name}`);
  }
  return split.length <= count.persons / 100;
}

/** Pages in another alphabet, imported after these. */
async function measureOtherLanguage(samples: readonly ReadSample[], folder: string, verbose: boolean): Promise<void> {
  const truths = existsSync(folder) ? readTruths(folder) : undefined;
  if (!truths) return;
  const persons = known();
  tieDrop(samples, persons);
  const drop = tieDrop(await readSamples(folder, truths), persons);
  const ties = drop.flatMap(tiesOf);
  const of = (kind: string) => ties.filter((tie) => tie.kind === kind).length;
  print(`${path.basename(folder)}: ${ties.length} labels; ${of("person")} tied, ${of("unsure")} asked about`);
  if (!verbose) return;
  for (const { label, kind, names } of ties) {
    print(`    ${label}: ${kind} ${names.map((id) => persons.index.get(id)?.name.full).join(", ")}`);
  }
}

function tiesOf({ file, tied }: TiedSample) {
  return file.reading.voices.flatMap(({ name }, i) => {
    const tie = tied.voices[i];
    if (name === undefined || tie === undefined) return [];
    const names =
      tie.kind === "person" ? [tie.person] : tie.kind === "unsure" ? tie.candidates.map(({ person }) => person) : [];
    return [{ label: name, kind: tie.kind, names }];
  });
}
