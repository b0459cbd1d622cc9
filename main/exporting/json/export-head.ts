import type { ExportContext } from "../format.ts";
import { type ExportHead, exportFormatName, exportFormatVersion } from "./export-schema.ts";

/** What an export says of itself: first of all that it is one, as a reader looks for that. */
export function exportHead({
  source,
  exported,
  hasNotes,
}: Pick<ExportContext, "source" | "exported" | "hasNotes">): ExportHead {
  const { id, name } = source.archive;
  return {
    format: exportFormatName,
    version: exportFormatVersion,
    archive: { id, name },
    exported: exported.toISOString(),
    ...(hasNotes ? {} : { withoutNotes: true }),
  };
}
