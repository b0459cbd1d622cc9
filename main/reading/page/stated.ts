import type { Heard } from "../../../shared/reading/reading.ts";
import type { LineRole } from "../../../shared/reading/role.ts";

/** A field that a file's format states apart from its words: the metadata of a document, the head of a web page. */
export type StatedField = {
  readonly name:
    | "title"
    | "summary"
    | "date"
    | "time"
    | "place"
    | "language"
    | "url"
    | "geography"
    | "topic"
    | "person"
    | "status"
    | "section"
    | "publication-date";
  readonly value: string;
  /** Where it was stated: `html-meta`, `office-properties`. */
  readonly rule: string;
  /** Why a person should look at it. */
  readonly doubt?: string;
};

/** What a file's format says of one line apart from its words. */
export type LineHint = {
  /** Level of the heading that the line is, from 1. */
  readonly heading?: number;
  /** UTF-16 length of the part that is set bold at the line's beginning. */
  readonly bold?: number;
  /** Who speaks the line: a voice of a caption, a column of a table. */
  readonly speaker?: string;
  readonly heard?: Heard;
  /** What the format itself says that the line is. */
  readonly role?: LineRole;
};

/**
 * What a format knows beside the decoded text. Hints that a layout may use: the text by itself must still read well, for it is all
 * that is left when a text is corrected by hand.
 */
export type Stated = {
  readonly fields: readonly StatedField[];
  /** By the line's number, from 1. */
  readonly lines: ReadonlyMap<number, LineHint>;
};

export const nothingStated: Stated = { fields: [], lines: new Map() };
