import type { Reading } from "./reading.ts";

/** What a reading says of the page as a whole: all of it but the lines, which are most of it. */
export type ReadingHead = Pick<
  Reading,
  | "reader"
  | "layout"
  | "profile"
  | "language"
  | "title"
  | "summary"
  | "date"
  | "time"
  | "place"
  | "geography"
  | "topics"
  | "persons"
  | "addressed"
  | "publication"
  | "url"
  | "voices"
  | "turns"
  | "warnings"
>;
