import { judgedItem } from "../../main/importing/import-item.ts";
import { createJudge } from "../../main/importing/judge.ts";
import { readBytes } from "../../main/reading/read-bytes.ts";
import { createRandom } from "../generate/random.ts";
import { createVocabulary } from "../generate/words.ts";
import { makePair, type PairedPage, type PairKind, pairKinds } from "./page-pairs.ts";
import { foundVersions } from "./real-pages.ts";

/** The least that is right: of the pairs that are versions, of the verdicts that say so, of the pages that are none. */
const limits = { recall: 0.98, precision: 0.98, falsePages: 0.015 } as const;

const pairsOfAKind = 80;
const seeds = [1, 2, 3];

type Figures = { pages: number; pairs: number; found: number; wrong: number; readonly named: string[] };

/**
 * Versions as an import tells them, on generated pages that are dropped in random order: how many pairs are found, and how
 * many pages are taken for versions of what they are none of. With a folder the pages in it, in which people say what is
 * a version. `--verbose` names each that is not right.
 */
export async function benchVersions(args: readonly string[]): Promise<boolean> {
  const verbose = args.includes("--verbose");
  const folder = args.find((arg) => !arg.startsWith("--"));
  if (folder !== undefined) return await foundVersions(folder, print);
  const sums = new Map(
    kinds.map((kind): [PairKind, Figures] => [kind, { pages: 0, pairs: 0, found: 0, wrong: 0, named: [] }]),
  );
  for (const seed of seeds) await judgeDrop(makeDrop(seed), sums);
  return report(sums, verbose);
}

const kinds = Object.keys(pairKinds).filter((kind): kind is PairKind => kind in pairKinds);

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function makeDrop(seed: number): readonly PairedPage[] {
  const random = createRandom(seed);
  const maker = { random, vocabulary: createVocabulary(random, 20_000), foreign: createVocabulary(random, 20_000) };
  const pages = kinds.flatMap((kind) =>
    Array.from({ length: pairsOfAKind }, (_, pair) => makePair(kind, pair, maker)).flat(),
  );
  return pages
    .map((page) => ({ page, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ page }) => page);
}

async function judgeDrop(drop: readonly PairedPage[], sums: ReadonlyMap<PairKind, Figures>): Promise<void> {
  const judge = createJudge([]);
  const seen = new Set<string>();
  for (const [index, one] of drop.entries()) {
    const received = await readBytes(Buffer.from(one.page), one.name);
    const verdict = judge.verdictOn(received);
    judge.note(judgedItem(index, { path: one.name, name: one.name }, received, verdict), received);
    const of = verdict.of?.item === undefined ? undefined : drop[verdict.of.item];
    const figures = sums.get(one.kind);
    if (figures) count(figures, one, of, seen.has(pairOf(one)));
    seen.add(pairOf(one));
  }
}

const pairOf = ({ kind, pair }: PairedPage) => `${kind} ${pair}`;

function count(figures: Figures, one: PairedPage, of: PairedPage | undefined, isSecond: boolean): void {
  const isRight = pairKinds[one.kind] && of !== undefined && pairOf(of) === pairOf(one);
  figures.pages += 1;
  if (pairKinds[one.kind] && isSecond) {
    figures.pairs += 1;
    if (isRight) figures.found += 1;
    else figures.named.push(`not found: ${one.name}`);
  }
  if (of !== undefined && !isRight) {
    figures.wrong += 1;
    figures.named.push(`${one.name} taken for a version of ${of.name}`);
  }
}

function report(sums: ReadonlyMap<PairKind, Figures>, verbose: boolean): boolean {
  const all = [...sums.values()];
  const sum = (of: (figures: Figures) => number) => all.reduce((total, figures) => total + of(figures), 0);
  for (const [kind, { pages, pairs, found, wrong, named }] of sums) {
    const told = pairKinds[kind] ? `${found} of ${pairs} found` : "no version of each other";
    print(`${kind.padEnd(12)} ${pages} pages, ${told}, ${wrong} taken for versions of what they are none of`);
    if (verbose) for (const line of named) print(`    ${line}`);
  }
  const [pairs, found, wrong] = [sum((one) => one.pairs), sum((one) => one.found), sum((one) => one.wrong)];
  const distinct = kinds.filter((kind) => !pairKinds[kind]).map((kind) => sums.get(kind));
  const pages = distinct.reduce((total, figures) => total + (figures?.pages ?? 0), 0);
  const taken = distinct.reduce((total, figures) => total + (figures?.wrong ?? 0), 0);
  const figures = [
    ["recall", found / pairs, limits.recall],
    ["precision", found / (found + wrong), limits.precision],
    ["pages that are no versions and are told so", 1 - taken / pages, 1 - limits.falsePages],
  ] as const;
  for (const [what, value, least] of figures) {
    print(`${what}: ${value.toFixed(4)} (at least ${least}) ${value >= least ? "ok" : "BELOW"}`);
  }
  return figures.every(([, value, least]) => value >= least);
}
