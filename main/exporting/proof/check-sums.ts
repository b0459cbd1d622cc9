import { readFile } from "node:fs/promises";
import path from "node:path";
import type { ExportDifference } from "../../../shared/contract/exports.ts";
import { isSystemError } from "../../archive/disk/disk-error.ts";
import { sumOfFile } from "../../archive/disk/sha256.ts";
import type { WrittenFile } from "../folder/written-file.ts";
import { reportNames } from "./report/report-schema.ts";

/** The report's own files against `SHA256SUMS`, and that against the report. */
export async function checkSums(folder: string, files: readonly WrittenFile[]): Promise<readonly ExportDifference[]> {
  const sums = await contentOf(path.join(folder, reportNames.sums));
  if (sums === undefined) return [{ file: reportNames.sums, what: `${reportNames.sums} is missing.` }];
  const due = new Map(files.map((file) => [file.path, file.sha256]));
  const different: ExportDifference[] = [];
  for (const name of [reportNames.json, reportNames.page]) {
    const sum = await sumOf(path.join(folder, name));
    if (sum === undefined) different.push({ file: name, what: `${name} is missing.` });
    else due.set(name, sum);
  }
  const listed = new Map(sums.split("\n").flatMap(sumInLine));
  for (const [file, sum] of due) {
    if (listed.get(file) === sum) continue;
    const isOwn = file === reportNames.json || file === reportNames.page;
    const what = isOwn
      ? `${file} is not as ${reportNames.sums} has it.`
      : `${reportNames.sums} has another sum of ${file}.`;
    different.push({ file: isOwn ? file : reportNames.sums, what });
  }
  const expected = [...due].map(([file, sum]) => `${sum}  ${file}\n`).join("");
  if (different.length === 0 && sums !== expected) {
    different.push({ file: reportNames.sums, what: `${reportNames.sums} is not as it was written.` });
  }
  return different;
}

function sumInLine(line: string): readonly (readonly [string, string])[] {
  const [, sum, file] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
  return sum === undefined || file === undefined ? [] : [[file, sum]];
}

async function contentOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

async function sumOf(file: string): Promise<string | undefined> {
  try {
    return await sumOfFile(file);
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
