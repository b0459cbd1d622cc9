import type { ExportFormat, ExportReport } from "../../../shared/contract/exports.ts";
import { type ExportJob, exportTranscripts } from "../export-transcripts.ts";
import { type SmallArchive, sourceOf } from "./arbitrary-archive.ts";

/** Export all of an archive below `parent`. */
export function exportAll(
  archive: SmallArchive,
  parent: string,
  formats: readonly ExportFormat[],
  given: Partial<ExportJob> = {},
): Promise<ExportReport> {
  return exportTranscripts({
    source: sourceOf(archive),
    ids: [...archive.tables.transcripts.keys()],
    formats,
    folder: parent,
    onProgress: () => {},
    signal: new AbortController().signal,
    ...given,
  });
}
