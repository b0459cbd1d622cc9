import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { readBytes } from "../../main/reading/read-bytes.ts";
import { type Compared, compareFile, fieldNames } from "./compare.ts";
import { type LabelCount, labelFigures, newLabelCount } from "./labels.ts";
import { accuracy, newTally, type Tally } from "./tally.ts";
import { readTruths, type Truth } from "./truth.ts";

type FolderReport = {
  readonly name: string;
  readonly files: number;
  readonly fields: ReadonlyMap<string, Tally>;
  readonly labels: LabelCount;
  readonly notes: readonly string[];
};

/** Formats that the reader takes today. */
const readable = new Set([".txt", ".md"]);

/**
 * Read the samples below a folder (or in it) and print, per corpus and field, how many files were read right, wrong,
 * missed or invented; with `--verbose` also each that was not right. Answers with false when the official-site samples
 * are below the limits.
 */
export async function benchReading(args: readonly string[]): Promise<boolean> {
  const folder = args.find((arg) => !arg.startsWith("--")) ?? samplesFolder();
  const verbose = args.includes("--verbose");
  if (!existsSync(folder)) {
    print(`Skipped: there are no samples at ${folder} (set LECTERN_SHARED, or name a folder).`);
    return true;
  }
  const reports = samplesIn(folder).map(measureFolder);
  if (reports.length === 0) {
    print(`No truth.jsonl in ${folder} or below it: nothing to compare with.`);
    return false;
  }
  for (const report of reports) {
    printReport(report);
    if (verbose) for (const note of report.notes) print(`    ${note}`);
  }
  return !reports.some(isBelowLimits);
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

function measureFolder(folder: string): FolderReport {
  const truths = readTruths(folder)?.filter(({ file }) => readable.has(path.extname(file))) ?? [];
  const fields = new Map(fieldNames.map((name) => [name, newTally()]));
  const labels = newLabelCount();
  const notes: string[] = [];
  for (const truth of truths) addFile(measureFile(folder, truth), fields, labels, notes);
  return { name: path.basename(folder), files: truths.length, fields, labels, notes };
}

function measureFile(folder: string, truth: Truth): Compared {
  return compareFile(truth, readBytes(readFileSync(path.join(folder, truth.file)), path.basename(truth.file)));
}

function addFile(compared: Compared, fields: Map<string, Tally>, labels: LabelCount, notes: string[]): void {
  for (const { field, verdict, note } of compared.fields) {
    const tally = fields.get(field);
    if (tally) tally[verdict] += 1;
    if (verdict !== "right") notes.push(note);
  }
  labels.hits += compared.labels.hits;
  labels.missed += compared.labels.missed;
  labels.extra += compared.labels.extra;
  labels.remarked += compared.labels.remarked;
  notes.push(...compared.labels.notes);
}

function printReport({ name, files, fields, labels }: FolderReport): void {
  print(`\n${name}: ${files} files`);
  print(
    `  ${"field".padEnd(18)}${["right", "wrong", "missed", "invented", "accuracy"].map((h) => h.padStart(10)).join("")}`,
  );
  for (const [field, tally] of fields) {
    const { right, wrong, missed, invented } = tally;
    if (right + wrong + missed + invented === 0) continue;
    const counts = [right, wrong, missed, invented].map((n) => String(n).padStart(10)).join("");
    print(`  ${field.padEnd(18)}${counts}${`${(accuracy(tally) * 100).toFixed(1)} %`.padStart(10)}`);
  }
  const { precision, recall, f1 } = labelFigures(labels);
  const strict = labelFigures({ ...labels, extra: labels.extra + labels.remarked }).f1;
  if (labels.hits + labels.missed + labels.extra > 0) {
    print(
      `  speakers' labels  precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  F1 ${f1.toFixed(4)}` +
        `  (${labels.hits} right, ${labels.missed} missed, ${labels.extra} not in the truth,` +
        ` ${labels.remarked} more printed with a remark in parentheses; those counted as wrong too: F1 ${strict.toFixed(4)})`,
    );
  }
}

function isBelowLimits({ name, fields, labels }: FolderReport): boolean {
  if (name !== "kremlin_en_txt") return false;
  const weak = [...fields].some(([, tally]) => accuracy(tally) < 0.995 || tally.invented > 0);
  return weak || labelFigures(labels).f1 < 0.99;
}

const [, script, ...args] = process.argv;
if (script && import.meta.url === pathToFileURL(script).href) process.exitCode = (await benchReading(args)) ? 0 : 1;
