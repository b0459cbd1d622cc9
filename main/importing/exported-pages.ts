import { readFile } from "node:fs/promises";
import path from "node:path";
import { inEnglish } from "../../shared/language/in-english.ts";
import { isThere } from "../archive/disk/is-there.ts";
import { sumOfFile } from "../archive/disk/sha256.ts";
import { markdownNames } from "../exporting/markdown/markdown-names.ts";
import type { Gathered, Given } from "./gather.ts";

export const exportedPageReason = inEnglish("It is a part of the export beside it ({file}), which brings all of it.", {
  file: markdownNames.records,
});

/** Pages of Markdown exports, and the list of their sums, which come in by the records beside them. */
export type ExportedPages = {
  /** Whether it is one, as it was written; a page that was edited since is a text like others. Never one that was named by itself. */
  readonly has: (file: Gathered) => Promise<boolean>;
};

type Sums = ReadonlyMap<string, string>;

export function createExportedPages(given: readonly Given[]): ExportedPages {
  const named = new Set(given.map((one) => path.resolve(typeof one === "string" ? one : one.path)));
  const known = new Map<string, Promise<Sums>>();

  function sumsIn(folder: string): Promise<Sums> {
    const sums = known.get(folder) ?? readSums(folder);
    known.set(folder, sums);
    return sums;
  }

  return {
    has: async ({ path: at }) => {
      const name = path.basename(at);
      if (!(name.endsWith(".md") || name === markdownNames.sums) || named.has(at)) return false;
      const sums = await sumsIn(path.dirname(at));
      if (name === markdownNames.sums) return sums.size > 0;
      return sums.has(name) && sums.get(name) === (await sumOfFile(at));
    },
  };
}

/** By the names of the pages; none where no records stand beside them. */
async function readSums(folder: string): Promise<Sums> {
  const [records, sums] = [markdownNames.records, markdownNames.sums].map((name) => path.join(folder, name));
  if (!(records && sums && (await isThere(records)) && (await isThere(sums)))) return new Map();
  const lines = (await readFile(sums, "utf8")).split("\n");
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}
