import type { Reading } from "../../shared/reading/reading.ts";
import type { PastEvent } from "../../shared/records/past-event.ts";
import type { Tables } from "../../shared/records/record.ts";

/** What an export reads of an archive. */
export type ExportSource = {
  readonly archive: { readonly id: string; readonly name: string };
  /** Of transcripts and their passages at least those that go out. */
  readonly tables: Tables;
  /** How many transcripts the archive has, without those in its trash. */
  readonly total: number;
  readonly text: (textSha256: string) => Promise<string>;
  readonly reading: (textSha256: string) => Promise<Reading>;
  readonly original: (sha256: string) => Promise<Uint8Array>;
  /** What was done to a transcript in this archive, oldest first. */
  readonly events: (transcript: string) => Promise<readonly PastEvent[]>;
};
