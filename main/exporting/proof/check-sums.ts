import type { ExportDifference } from "../../../shared/contract/exports.ts";
import { inEnglish } from "../../../shared/language/in-english.ts";
import type { WrittenFile } from "../folder/written-file.ts";
import type { Pace } from "../pace.ts";
import { isReadError } from "./check-files.ts";
import type { ExportedFiles } from "./exported-files.ts";
import { reportNames } from "./report/report-schema.ts";

/** The report's own files against `SHA256SUMS`, and that against the report. */
export async function checkSums(
  files: ExportedFiles,
  written: readonly WrittenFile[],
  pace: Pace,
): Promise<readonly ExportDifference[]> {
  const sums = await ifReadable(files.text(reportNames.sums));
  if (sums === undefined)
    return [{ file: reportNames.sums, what: inEnglish("{file} is missing.", { file: reportNames.sums }) }];
  const due = new Map(written.map((file) => [file.path, file.sha256]));
  const different: ExportDifference[] = [];
  for (const name of [reportNames.json, reportNames.page]) {
    const sum = await ifReadable(files.sum(name, pace));
    if (sum === undefined) different.push({ file: name, what: inEnglish("{file} is missing.", { file: name }) });
    else due.set(name, sum);
  }
  const listed = new Map(sums.split("\n").flatMap(sumInLine));
  for (const [file, sum] of due) {
    if (listed.get(file) === sum) continue;
    const isOwn = file === reportNames.json || file === reportNames.page;
    const what = isOwn
      ? inEnglish("{file} is not as {sums} has it.", { file, sums: reportNames.sums })
      : inEnglish("{sums} has another sum of {file}.", { sums: reportNames.sums, file });
    different.push({ file: isOwn ? file : reportNames.sums, what });
  }
  const expected = [...due].map(([file, sum]) => `${sum}  ${file}\n`).join("");
  if (different.length === 0 && sums !== expected) {
    different.push({
      file: reportNames.sums,
      what: inEnglish("{file} is not as it was written.", { file: reportNames.sums }),
    });
  }
  return different;
}

function sumInLine(line: string): readonly (readonly [string, string])[] {
  const [, sum, file] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
  return sum === undefined || file === undefined ? [] : [[file, sum]];
}

async function ifReadable<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (isReadError(error)) return undefined;
    throw error;
  }
}
