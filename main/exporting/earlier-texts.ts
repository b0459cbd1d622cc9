import { isLecternError } from "../../shared/contract/error.ts";
import type { Passage } from "../../shared/records/passage.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import type { ExportSource } from "./export-source.ts";

/** Texts that a transcript had before, by their sums. */
export type EarlierTexts = ReadonlyMap<string, string>;

/** The sums of all but the current text that its revisions name, and its passages that lost their place. */
export function earlierSums(
  { text, revisions = [] }: Pick<Transcript, "text" | "revisions">,
  passages: readonly Pick<Passage, "text">[] = [],
): readonly string[] {
  const named = [...revisions.flatMap((one) => [one.before, one.text]), ...passages.map((passage) => passage.text)];
  return [...new Set(named)].filter((sum) => sum !== text);
}

/** Those that the archive has: a damaged one is no reason to leave the transcript out. */
export async function gatherEarlier(
  source: Pick<ExportSource, "text">,
  sums: readonly string[],
): Promise<EarlierTexts> {
  const texts = new Map<string, string>();
  for (const sum of sums) {
    try {
      texts.set(sum, await source.text(sum));
    } catch (error) {
      if (!isLecternError(error, "archive-damaged")) throw error;
    }
  }
  return texts;
}
