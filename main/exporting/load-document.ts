import { isLecternError } from "../../shared/contract/error.ts";
import { groupPassages } from "../../shared/passages/group-passages.ts";
import { isInTrash } from "../../shared/records/transcript.ts";
import { type ExportDocument, gatherDocument, type Wants } from "./export-document.ts";
import type { ExportOrder } from "./export-order.ts";
import type { ExportSource } from "./export-source.ts";
import type { LeftOut } from "./withhold.ts";

/** A transcript as it goes out, the same when it is written and when it is compared; or why it does not. */
export type LoadDocument = (id: string, wants: Wants) => Promise<ExportDocument | LeftOut>;

/** One bad transcript must not block the rest. */
export function createLoader(
  source: ExportSource,
  { withheldPassages: whole = false, notes: hasNotes = false }: Pick<ExportOrder, "withheldPassages" | "notes">,
): LoadDocument {
  const passages = groupPassages(source.tables.passages.values());
  return async (id, wants) => {
    const record = source.tables.transcripts.get(id);
    if (!record) return { id, title: "", reason: "It is no longer in the archive." };
    if (isInTrash(record)) return { id, title: record.title, reason: "It is in the trash. Restore it to export it." };
    try {
      return await gatherDocument(source, record, wants, { passages: passages.get(id) ?? [], whole, hasNotes });
    } catch (error) {
      if (isLecternError(error, "archive-damaged", "bad-request")) {
        return { id, title: record.title, reason: error.message };
      }
      throw error;
    }
  };
}
