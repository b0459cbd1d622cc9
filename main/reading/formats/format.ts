import type { Unplaced } from "../../../shared/reading/unplaced.ts";
import type { Warning } from "../../../shared/records/transcript.ts";
import type { Stated } from "../page/stated.ts";

/** What a file may be written in; stands in the transcript's source. */
export type FormatName =
  | "text"
  | "markdown"
  | "lectern-markdown"
  | "html"
  | "docx"
  | "odt"
  | "rtf"
  | "epub"
  | "pdf"
  | "webvtt"
  | "srt"
  | "ass"
  | "whisper-json"
  | "tei"
  | "csv";

/** A file's page: its words as lines that a person would read, and what the format says beside them. */
export type Opened = {
  readonly format: FormatName;
  readonly text: string;
  readonly stated: Stated;
  readonly warnings: readonly Warning[];
  /** Why its words, which could be read, may be no transcript, in the user's words. */
  readonly doubted?: string;
  /** How many cues a timed format holds. */
  readonly cues?: number;
  /** What it holds that has no place here; absent where there is nothing of it. */
  readonly unplaced?: readonly Unplaced[];
};

/** A format of bytes: a container, or text that says itself how its letters are coded. */
export type BinaryFormat = {
  /** Looks at the first bytes. The first in the list that says yes opens the file. */
  readonly recognise: (bytes: Uint8Array) => boolean;
  /** Imported when the first such file comes, so that a reader starts at once. Throws {@link RefusedFormat}. */
  readonly load: () => Promise<(bytes: Uint8Array) => Opened | Promise<Opened>>;
};

/** A format of decoded text. */
export type TextFormat = {
  /** Looks at the first characters, without blank space before them, and at the file's name where they leave it open. */
  readonly recognise: (head: string, name: string) => boolean;
  /** As for bytes. */
  readonly load: () => Promise<(text: string) => Opened>;
};

/** What a file of a known format lacks to be read; the message is for the user. */
export class RefusedFormat extends Error {
  override readonly name = "RefusedFormat";
  readonly kind: "not-a-transcript" | "unreadable";

  constructor(kind: "not-a-transcript" | "unreadable", reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.kind = kind;
  }
}
