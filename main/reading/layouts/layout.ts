import type { Draft } from "../page/draft.ts";
import type { Page } from "../page/page.ts";

/** One way in which pages are laid out. Adding one: see docs/reading.md. */
export type Layout = {
  /** Stands in the reading and in the transcript's source. */
  readonly name: string;
  /** What `recognise` says at most: a layout is not asked where another one is as sure already. */
  readonly surest: number;
  /** How sure it is that the page is laid out so, 0 to 1. Looks at the page, changes nothing. */
  readonly recognise: (page: Page) => number;
  /** Mark lines and fill fields, from a line's index on. What it leaves unmarked counts as narration, unsurely. */
  readonly read: (draft: Draft, from: number) => void;
};
