import { earlierSums } from "../earlier-texts.ts";
import type { ExportDocument } from "../export-document.ts";
import type { ExportContext } from "../format.ts";

/**
 * A transcript with all that it stands on, as JSON and JSON Lines have it. A text that it had before and that is damaged is
 * told to the report.
 */
export function transcriptItem(document: ExportDocument, remark: ExportContext["remark"]): object {
  const { record, text, reading, events = [], original, earlier, passages } = document;
  // Where words are withheld they were not asked for.
  const missing = earlier ? earlierSums(record, passages).filter((sum) => !earlier.has(sum)) : [];
  if (missing.length > 0) {
    const [which, are] = missing.length === 1 ? ["A text", "is"] : [`${missing.length} texts`, "are"];
    remark(record, "changed", `${which} that it had before ${are} damaged in the archive and not in this export.`);
  }
  return {
    record,
    text,
    reading,
    ...(events.length === 0 ? {} : { events }),
    ...(original ? { original } : {}),
    ...(earlier !== undefined && earlier.size > 0 ? { earlier: [...earlier.values()] } : {}),
  };
}
