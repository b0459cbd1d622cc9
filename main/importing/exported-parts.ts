import { readFile } from "node:fs/promises";
import path from "node:path";
import { inEnglish } from "../../shared/language/in-english.ts";
import { isThere } from "../archive/disk/is-there.ts";
import { sumOfFile } from "../archive/disk/sha256.ts";
import { bagFolder } from "../exporting/bagit/bag-names.ts";
import { jsonFileName } from "../exporting/json/json-format.ts";
import { linesFileName } from "../exporting/json/lines-format.ts";
import { markdownFolder, markdownNames } from "../exporting/markdown/markdown-names.ts";
import { reportNames } from "../exporting/proof/report/report-schema.ts";
import { isExportFolder } from "./export-report-file.ts";
import type { Gathered, Given } from "./gather.ts";

/** What says again what another file of the same export brings whole. */
export type ExportedParts = {
  /**
   * Why it is left out; undefined for any other file. A file that was edited since is one like others, and so is one that
   * was named by itself.
   */
  readonly whyLeft: (file: Gathered) => Promise<string | undefined>;
};

/** A folder in which one file brings all, and the sums of those that say it in other words, by their paths below it. */
type Whole = { readonly file: string; readonly sumsFile: string; readonly sums: ReadonlyMap<string, string> };

/** What brings all of an export, the fullest first: of withheld words only JSON may have them. */
const bringers = [jsonFileName, linesFileName, bagFolder, `${markdownFolder}/${markdownNames.records}`];

export function createExportedParts(given: readonly Given[]): ExportedParts {
  const named = new Set(given.map((one) => path.resolve(typeof one === "string" ? one : one.path)));
  const known = new Map<string, Promise<Whole | undefined>>();

  function wholeIn(folder: string): Promise<Whole | undefined> {
    const whole = known.get(folder) ?? readWhole(folder);
    known.set(folder, whole);
    return whole;
  }

  return {
    whyLeft: async (file) => {
      let sum: Promise<string> | undefined;
      const sumOf = () => {
        sum ??= sumOfFile(file.path);
        return sum;
      };
      for (let at = file.path; !named.has(at) && at !== path.dirname(at); at = path.dirname(at)) {
        const folder = path.dirname(at);
        const whole = await wholeIn(folder);
        if (whole && (await isPart(file, path.relative(folder, file.path), whole, sumOf))) return reasonOf(whole.file);
      }
      return undefined;
    },
  };
}

async function isPart(file: Gathered, name: string, whole: Whole, sumOf: () => Promise<string>): Promise<boolean> {
  const below = name.replaceAll(path.sep, "/");
  if (below === whole.file) return false;
  if (below === whole.sumsFile || file.isBag === true) return true;
  const sum = whole.sums.get(below);
  return sum !== undefined && sum === (await sumOf());
}

function reasonOf(file: string): string {
  return inEnglish("It is a part of the export beside it ({file}), which brings all of it.", { file });
}

async function readWhole(folder: string): Promise<Whole | undefined> {
  const isBesides = (name: string) => isThere(path.join(folder, name));
  if (await isExportFolder(folder)) {
    for (const file of bringers) {
      if (await isBesides(file)) return await wholeOf(folder, file, reportNames.sums);
    }
  }
  const { records, sums } = markdownNames;
  const isMarkdown = (await isBesides(records)) && (await isBesides(sums));
  return isMarkdown ? await wholeOf(folder, records, sums) : undefined;
}

async function wholeOf(folder: string, file: string, sumsFile: string): Promise<Whole | undefined> {
  if (!(await isThere(path.join(folder, sumsFile)))) return undefined;
  const lines = (await readFile(path.join(folder, sumsFile), "utf8")).split("\n");
  return { file, sumsFile, sums: new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)])) };
}
