import type { ReactNode } from "react";
import type { Transcript } from "../../shared/records/transcript.ts";
import { Kbd } from "../design/kbd.tsx";
import type { Change, Tallies } from "./change.ts";

/** Thousands of transcripts carry thousands of terms; the most frequent come first. */
export const tagsAtOnce = 40;

/** What every group of the pane is given. */
export type GroupProps = {
  readonly tallies: Tallies;
  /** The record, where one transcript is selected. */
  readonly transcript: Transcript | undefined;
  readonly isReadOnly: boolean;
  /** Apply a change to all that is selected; true when it is on disk. */
  readonly change: (what: Change) => Promise<boolean>;
};

type TagGroupProps = { readonly title: string; readonly keys?: string; readonly children: ReactNode };

export function TagGroup({ title, keys, children }: TagGroupProps) {
  return (
    <section className="tag-group" aria-label={title}>
      <h2>
        {title}
        {keys === undefined ? null : <Kbd keys={keys} />}
      </h2>
      {children}
    </section>
  );
}
