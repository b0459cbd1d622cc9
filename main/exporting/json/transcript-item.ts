import { inEnglish } from "../../../shared/language/in-english.ts";
import { earlierSums } from "../earlier-texts.ts";
import type { ExportDocument } from "../export-document.ts";
import type { ExportContext } from "../format.ts";

/** A transcript with all that it stands on, as JSON and JSON Lines have it. */
export function transcriptItem({ record, text, reading, events = [], original, earlier }: ExportDocument): object {
  return {
    record,
    text,
    reading,
    ...(events.length === 0 ? {} : { events }),
    ...(original ? { original } : {}),
    ...(earlier !== undefined && earlier.size > 0 ? { earlier: [...earlier.values()] } : {}),
  };
}

/** A text that it had before and that is damaged is told to the report. */
export function remarkMissing({ record, earlier, passages }: ExportDocument, remark: ExportContext["remark"]): void {
  // Where words are withheld they were not asked for.
  const missing = earlier ? earlierSums(record, passages).filter((sum) => !earlier.has(sum)) : [];
  if (missing.length === 0) return;
  const words = inEnglish(
    "{count, plural, one {A text that it had before is} other {# texts that it had before are}} damaged in the archive and not in this export.",
    { count: missing.length },
  );
  remark(record, "changed", words);
}
