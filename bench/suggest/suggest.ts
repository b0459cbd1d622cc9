import { existsSync } from "node:fs";
import path from "node:path";
import { readTruths } from "../reading/truth.ts";
import { isWithin, printRows } from "../row.ts";
import { halvesOf } from "./halves.ts";
import { readTaggedPages, type TaggedPage } from "./pages.ts";
import { measurePersons, type PersonComparison, type PersonFigures } from "./person-figures.ts";
import { measureSpeed } from "./speed.ts";
import { measureTerms } from "./term-speed.ts";
import { measureTopics, type TopicFigures } from "./topic-figures.ts";

const sizes = [30, 75, 150];

/** How far ours must be ahead of the nearest neighbours of the same run, and what it must be of persons. */
const ahead: TopicFigures = { first: 0.05, ofThree: 0.05, f1: 0.07 };
const leastPersons = { recallNamed: 0.95, named: 0.98 };

/**
 * Topics and persons suggested for real pages, whose trailers are taken off and state what is right: learnt from a random
 * half, asked of the other, the mean of five such halves, beside what others would build. Then how long a suggestion takes
 * among generated transcripts (`--size`, 10,000 when absent).
 */
export async function benchSuggest(args: readonly string[]): Promise<boolean> {
  const sizeAt = args.indexOf("--size");
  const size = sizeAt < 0 ? 10_000 : Number(args[sizeAt + 1]);
  const folder = args.find((arg, i) => !arg.startsWith("--") && args[i - 1] !== "--size") ?? samplesFolder();
  const speed = [...(await measureTerms(size)), ...measureSpeed(size)];
  printRows(speed);
  const truths = existsSync(folder) ? readTruths(folder) : undefined;
  if (!truths) {
    print(`Skipped: there are no samples at ${folder} (set LECTERN_SHARED, or name a folder).`);
    return speed.every(isWithin);
  }
  const pages = await readTaggedPages(folder, truths);
  const isAhead = reportTopics(pages);
  return reportPersons(pages) && isAhead && speed.every(isWithin);
}

function samplesFolder(): string {
  return path.join(process.env.LECTERN_SHARED ?? "../shared", "samples", "kremlin_en_txt");
}

function print(...cells: readonly string[]): void {
  process.stdout.write(`${cells.map((cell, i) => (i === 0 ? cell.padEnd(34) : cell.padStart(14))).join("")}\n`);
}

const share = (value: number) => value.toFixed(3);

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const fields = ["first", "ofThree", "f1"] as const;

function reportTopics(pages: readonly TaggedPage[]): boolean {
  const tagged = pages.filter(({ topics }) => topics.length > 0);
  const halves = halvesOf(tagged);
  const most = halves[0]?.training.length ?? 0;
  print("topics, learnt from", "first right", "of first 3", "micro-F1");
  let isAhead = true;
  for (const size of [...sizes.filter((one) => one < most), most]) {
    const runs = halves.map(({ training, test }) => measureTopics(training.slice(0, size), test));
    const means = (who: "ours" | "neighbours" | "frequent") =>
      fields.map((field) => mean(runs.map((run) => run[who][field])));
    const [ours, neighbours] = [means("ours"), means("neighbours")];
    print(`${size} transcripts`, ...ours.map(share));
    print("  nearest 15 by TF-IDF", ...neighbours.map(share));
    print("  the most frequent", ...means("frequent").map(share));
    isAhead = size < most || fields.every((field, i) => (ours[i] ?? 0) - (neighbours[i] ?? 0) >= ahead[field]);
  }
  if (!isAhead)
    print(`BEYOND: topics must be ahead of the neighbours by ${fields.map((field) => ahead[field]).join(", ")}`);
  return isAhead;
}

const personFields = [
  "precision",
  "recall",
  "recallNamed",
  "named",
] as const satisfies readonly (keyof PersonFigures)[];

function reportPersons(pages: readonly TaggedPage[]): boolean {
  const halves = halvesOf(pages);
  const most = halves[0]?.training.length ?? 0;
  print("persons known from the half", "precision", "recall", "recall, named", "truly named");
  let means = (_: keyof PersonComparison): readonly number[] => [];
  for (const size of [...sizes.filter((one) => one < most), most]) {
    const runs = halves.map(({ training, test }) => measurePersons(training.slice(0, size), test));
    means = (who) => personFields.map((field) => mean(runs.map((run) => run[who][field])));
    print(`proposed, ${size} transcripts`, ...means("ours").map(share));
    print("  and those to choose from", ...means("shown").map(share));
    print("  exact “Given Family”", ...means("exact").map(share));
  }
  const [precision = 0, , recallNamed = 0, named = 0] = means("ours");
  const [exact = 1] = means("exact");
  const isFound = recallNamed >= leastPersons.recallNamed && named >= leastPersons.named;
  const isRight = isFound && precision > exact;
  if (!isRight)
    print(
      "BEYOND: persons named must be proposed in 0.95 of the cases, proposals named in 0.98, and listed more often",
    );
  return isRight;
}
