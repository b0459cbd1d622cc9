import type { Reading } from "../../shared/reading/reading.ts";
import type { ReadingHead } from "../../shared/reading/reading-head.ts";
import type { Unplaced } from "../../shared/reading/unplaced.ts";
import type { Misread } from "../../shared/records/transcript.ts";
import type { PageForms } from "./page-forms.ts";
import type { Sketch } from "./sketch/sketch.ts";

/** A file as the reader received and understood it, or why it could not be. */
export type Received =
  | {
      readonly ok: true;
      /** Of the bytes. */
      readonly sha256: string;
      readonly bytes: number;
      /** WHATWG or IANA name: `utf-8`, `windows-1251`. */
      readonly encoding: string;
      /** The misreadings of earlier programs that were undone in the text, because a person asked for it. */
      readonly repaired?: readonly Misread[];
      /** `text`, `markdown`, … */
      readonly format: string;
      /** How many cues a timed format holds. */
      readonly cues?: number;
      /** What the file holds that has no place here; absent where there is nothing of it. */
      readonly unplaced?: readonly Unplaced[];
      /** The decoded page, whole, nothing joined or removed. */
      readonly text: string;
      /** Of the text in UTF-8. */
      readonly textSha256: string;
      readonly reading: Reading;
      /** Of the reading. Where that came from another thread, this alone is there before somebody asks for more. */
      readonly head: ReadingHead;
      /** The page as it is stored and handed on. */
      readonly forms: () => PageForms;
      /** Of the text proper. */
      readonly words: number;
      /** Tells whether another text is a version of this one; absent when there are no words. */
      readonly sketch?: Sketch;
    }
  | {
      readonly ok: false;
      /** Absent when the bytes could not be had at all. */
      readonly sha256?: string;
      readonly kind: "not-a-transcript" | "unreadable";
      /** Only what its words are says that it is no transcript: it can be read where a person says that it is one. */
      readonly isReadable?: true;
      /** Why, and what to do next, in the user's words. */
      readonly reason: string;
    };

/** A file whose bytes could not be had. */
export const unreadable = (reason: string): Received => ({ ok: false, kind: "unreadable", reason });
