import type { ExportDocument } from "../export-document.ts";

/** A transcript with all that it stands on, as JSON and JSON Lines have it. */
export function transcriptItem({ record, text, reading, events = [], original }: ExportDocument): object {
  return {
    record,
    text,
    reading,
    ...(events.length === 0 ? {} : { events }),
    ...(original ? { original } : {}),
  };
}
