import { isInTrash, type Transcript } from "../../../shared/records/transcript.ts";
import { readerVersion } from "../../reading/reader-version.ts";

/** Whether an earlier reader than this one read it. What another program brought was read by none. */
export function isOutdated(transcript: Transcript): boolean {
  const { reader } = transcript.source;
  return !isInTrash(transcript) && reader !== undefined && reader < readerVersion;
}
