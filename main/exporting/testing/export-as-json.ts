import { exportTranscripts } from "../export-transcripts.ts";
import { type SmallArchive, sourceOf } from "./arbitrary-archive.ts";

/** Export all of an archive as JSON, below `parent`; answers with the folder of the export. */
export async function exportAsJson(archive: SmallArchive, parent: string): Promise<string> {
  const { folder } = await exportTranscripts({
    source: sourceOf(archive),
    ids: [...archive.tables.transcripts.keys()],
    formats: ["json"],
    folder: parent,
    onProgress: () => {},
    signal: new AbortController().signal,
  });
  return folder;
}
