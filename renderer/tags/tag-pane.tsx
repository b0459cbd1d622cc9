import { memo, useDeferredValue } from "react";
import { archiveState } from "../archive/archive-state.ts";
import { Notice } from "../design/notice.tsx";
import { formatQuantity } from "../format/number.ts";
import { TranscriptHistory } from "../history/transcript-history.tsx";
import { useSelected } from "../store/store.ts";
import { useOpenId, useTranscript } from "../transcripts/use-transcript.ts";
import type { Change, EditSelection, Tallies } from "./change.ts";
import { DetailsGroup } from "./details-group.tsx";
import { applyChange } from "./edits.ts";
import { NotesGroup } from "./notes-group.tsx";
import { PersonGroup } from "./person-group.tsx";
import { PublicationGroup } from "./publication-group.tsx";
import { TermGroup } from "./term-group.tsx";
import { useSelection, useTallies } from "./use-tallies.ts";
import "./tag-pane.css";

/** Tags of what is selected in the list: one transcript, or many at once. */
export function TagPane() {
  // The list and the reader go first; what is tagged follows a moment later.
  const selection = useDeferredValue(useSelection());
  const { value: tallies, error, isLoading } = useTallies(selection);
  return (
    <aside className="tag-pane" aria-label="Tags" aria-busy={isLoading}>
      {error === undefined ? null : <Notice tone="problem">{error.message}</Notice>}
      {selection === undefined || tallies === undefined ? null : <AllGroups selection={selection} tallies={tallies} />}
    </aside>
  );
}

type AllGroupsProps = { readonly selection: EditSelection; readonly tallies: Tallies };

const AllGroups = memo(function AllGroups({ selection, tallies }: AllGroupsProps) {
  const isReadOnly = useSelected(archiveState, (state) => state?.archive?.readOnly !== false);
  const change = (what: Change) => applyChange(selection, what);
  const group = { tallies, isReadOnly, change };
  return (
    <>
      {tallies.count === 1 ? null : (
        <p className="tag-pane-many">
          <b>{formatQuantity(tallies.count, "transcript", "transcripts")}</b> selected: what you change here changes in
          all of them.
        </p>
      )}
      <PublicationGroup {...group} />
      <TermGroup {...group} kind="topics" title="Topics" keys="T" point="topics" />
      <PersonGroup {...group} />
      {tallies.count === 1 ? <OneTranscript isReadOnly={isReadOnly} /> : null}
    </>
  );
});

/** What only makes sense for one. */
function OneTranscript({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { value } = useTranscript(useOpenId());
  if (value === undefined) return null;
  const { transcript } = value;
  return (
    <>
      <DetailsGroup transcript={transcript} isReadOnly={isReadOnly} />
      <NotesGroup transcript={transcript} isReadOnly={isReadOnly} />
      <TranscriptHistory id={transcript.id} />
    </>
  );
}
