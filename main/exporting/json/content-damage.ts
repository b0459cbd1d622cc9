import { sha256Of } from "../../archive/disk/sha256.ts";
import { earlierSums } from "../earlier-texts.ts";
import type { ExportedTranscript, ExportItem } from "./export-schema.ts";

/**
 * Why what the transcript stands on is not what its record and its passages say, in the user's words; undefined when it
 * is. An earlier text may be missing: it was damaged when the export was made, or is of an export that had none.
 */
export function contentDamage(
  { record, text, original, earlier = [] }: ExportedTranscript,
  passages: readonly ExportItem<"passages">[] = [],
): string | undefined {
  const hashOfText = sha256Of(text);
  if (hashOfText !== record.text) return "The export is damaged here: the text is not the one that was exported.";
  const named = new Set(earlierSums(record, passages));
  if (!earlier.every((one) => named.has(sha256Of(one)))) {
    return "The export is damaged here: a text that it had before is not the one that was exported.";
  }
  const hashOfOriginal = original === undefined ? hashOfText : sha256Of(Buffer.from(original, "base64"));
  if (hashOfOriginal === record.original) return undefined;
  return "The export is damaged here: the original is not the file that was exported.";
}
