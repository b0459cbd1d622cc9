import { createHash } from "node:crypto";
import { nameKey } from "../../main/tagging/name-key.ts";
import { type NamingRuns, namingRuns } from "../../main/tagging/naming/naming-runs.ts";
import { type PageTerms, termsOf } from "../../main/tagging/suggestions/page-terms.ts";
import { saidPage } from "../../main/tagging/suggestions/said-page.ts";
import { codePointsOf } from "../../shared/reading/code-points.ts";
import type { LineRole } from "../../shared/reading/role.ts";
import { readSamples } from "../persons/drop.ts";
import type { Truth } from "../reading/truth.ts";

/** A sample without its trailer, and what the trailer states. */
export type TaggedPage = {
  readonly id: string;
  readonly topics: readonly string[];
  /** As printed, the family name first. */
  readonly persons: readonly string[];
  readonly terms: PageTerms;
  readonly runs: NamingRuns;
  /** All of the page but its trailer, as `nameKey` has it. */
  readonly key: string;
  readonly words: ReadonlyMap<string, number>;
};

/** Where a page states what it is about, and what is round the text. */
const trailer: ReadonlySet<LineRole> = new Set(["topic", "person", "geography", "publication", "related", "furniture"]);

export async function readTaggedPages(folder: string, truths: readonly Truth[]): Promise<readonly TaggedPage[]> {
  const samples = await readSamples(folder, truths);
  return samples.map(({ truth, file: { text, reading } }) => {
    const points = codePointsOf(text);
    const kept = reading.lines.filter(({ role }) => !trailer.has(role));
    const key = kept.map(({ start, end }) => nameKey(points.slice(start, end))).join(" ¶ ");
    const record = {
      title: reading.title?.value ?? "",
      summary: reading.summary?.value,
      language: reading.language?.value,
    };
    return {
      id: createHash("sha256").update(truth.file).digest("hex"),
      topics: [...new Set(truth.topics ?? [])],
      persons: [...new Set(truth.persons ?? [])],
      terms: termsOf(saidPage(record, text, { lines: kept })),
      runs: namingRuns(text, { lines: kept }),
      key: ` ${key} `,
      words: counted(key.split(" ")),
    };
  });
}

function counted(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== "" && word !== "¶") counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
