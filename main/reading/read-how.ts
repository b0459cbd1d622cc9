import type { Guidance } from "./profile/guide.ts";

/** What reading a file goes by beside its bytes; plain data, for it is sent to a thread. */
export type ReadHow = Guidance & {
  /** What the file is called, with the folders that it lay in as far as they are known; its own name when absent. */
  readonly name?: string;
  /** Read the letters that an earlier program garbled as they were. Only where a person asked for it. */
  readonly repair?: "mojibake";
  /** It is a transcript, whatever its words make of it: a person said so. */
  readonly asTranscript?: boolean;
  /** The bytes are a text of an archive: UTF-8, whatever it looks like, and of no other format. */
  readonly isText?: boolean;
};
