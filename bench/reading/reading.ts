import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { readBytes } from "../../main/reading/read-bytes.ts";
import { type Compared, compareFile, fieldNames } from "./compare.ts";
import { addLabels, newLabelCount } from "./labels.ts";
import { belowLimits, type FolderReport, reportLines } from "./report.ts";
import { newTally, type Tally } from "./tally.ts";
import { readTruths, type Truth } from "./truth.ts";

/**
 * Read the samples below a folder (or in it) and print, per corpus and field, how many files were read right, wrong,
 * missed or invented; with `--verbose` also each that was not right. `--half 1` and `--half 2` take the files whose name's hash
 * is even or odd: rules are written with one half at hand and measured on the other. Answers with false beyond a limit.
 */
export async function benchReading(args: readonly string[]): Promise<boolean> {
  const half = args.includes("--half") ? args[args.indexOf("--half") + 1] : undefined;
  const folder = args.find((arg) => !arg.startsWith("--") && arg !== half) ?? samplesFolder();
  const verbose = args.includes("--verbose");
  if (!existsSync(folder)) {
    print(`Skipped: there are no samples at ${folder} (set LECTERN_SHARED, or name a folder).`);
    return true;
  }
  const reports: FolderReport[] = [];
  for (const samples of samplesIn(folder)) reports.push(await measureFolder(samples, half));
  if (reports.length === 0) {
    print(`No truth.jsonl in ${folder} or below it: nothing to compare with.`);
    return false;
  }
  for (const report of reports) {
    for (const line of reportLines(report)) print(line);
    if (verbose) for (const note of report.notes) print(`    ${note}`);
  }
  // The limits are those of whole folders: a half holds too few files.
  const failures = half === undefined ? reports.flatMap(belowLimits) : [];
  for (const failure of failures) print(`\nBelow the limit: ${failure}`);
  return failures.length === 0;
}

function samplesFolder(): string {
  return path.join(process.env.LECTERN_SHARED ?? "../shared", "samples");
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function samplesIn(folder: string): string[] {
  const below = readdirSync(folder).map((name) => path.join(folder, name));
  return [folder, ...below].filter((at) => statSync(at).isDirectory() && existsSync(path.join(at, "truth.jsonl")));
}

async function measureFolder(folder: string, half: string | undefined): Promise<FolderReport> {
  const truths = (readTruths(folder) ?? []).filter(({ file }) => half === undefined || halfOf(file) === half);
  const fields = new Map(fieldNames.map((name) => [name, newTally()]));
  const sums = { labels: newLabelCount(), speakers: newLabelCount() };
  const notes: string[] = [];
  for (const truth of truths) addFile(await measureFile(folder, truth), fields, sums, notes);
  return { name: path.basename(folder), files: truths.length, fields, ...sums, notes };
}

function halfOf(name: string): string {
  const [first = 0] = createHash("sha256").update(name).digest();
  return first % 2 === 0 ? "1" : "2";
}

async function measureFile(folder: string, truth: Truth): Promise<Compared> {
  return compareFile(truth, await readBytes(readFileSync(path.join(folder, truth.file)), path.basename(truth.file)));
}

function addFile(
  { fields: compared, labels, speakers }: Compared,
  fields: ReadonlyMap<string, Tally>,
  sums: Pick<FolderReport, "labels" | "speakers">,
  notes: string[],
): void {
  for (const { field, verdict, note } of compared) {
    const tally = fields.get(field);
    if (tally) tally[verdict] += 1;
    if (verdict !== "right") notes.push(note);
  }
  if (labels) addLabels(sums.labels, labels);
  if (speakers) addLabels(sums.speakers, speakers);
  notes.push(...(labels?.notes ?? []), ...(speakers?.notes ?? []));
}

const [, script, ...args] = process.argv;
if (script && import.meta.url === pathToFileURL(script).href) process.exitCode = (await benchReading(args)) ? 0 : 1;
