import { memo } from "react";
import { archiveState } from "../archive/archive-state.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { Button } from "../design/button.tsx";
import { Notice } from "../design/notice.tsx";
import { narrowing } from "../finding/narrowing.ts";
import { TranscriptHistory } from "../history/transcript-history.tsx";
import { PassageGroup } from "../passages/passage-group.tsx";
import { NameQuestions } from "../persons/name-questions.tsx";
import { run } from "../run/run.ts";
import { SimilarGroup } from "../similar/similar-group.tsx";
import { useSelected } from "../store/store.ts";
import { useLate } from "../store/use-late.ts";
import { useSteady } from "../store/use-steady.ts";
import { SuggestionGroup } from "../suggestions/suggestion-group.tsx";
import type { Change } from "./change.ts";
import { changeSelected } from "./change-selected.ts";
import { DetailsGroup } from "./details-group.tsx";
import { NotesGroup } from "./notes-group.tsx";
import { PersonGroup } from "./person-group.tsx";
import { PublicationGroup } from "./publication-group.tsx";
import { Held, Stale } from "./stale.tsx";
import type { GroupProps } from "./tag-group.tsx";
import { TermGroup } from "./term-group.tsx";
import { useHeldChanges } from "./use-held-changes.ts";
import { type ShownTags, useShownTags } from "./use-shown-tags.ts";
import "./tag-pane.css";
import { say } from "../../shared/language/say.ts";
import { sayNodes } from "../language/say-nodes.tsx";

/** Milliseconds that the tags of the last selection stay in sight, untouchable, while the next are on their way. */
const patience = 120;

/** Tags of what is selected in the list: one transcript, or many at once. */
export function TagPane() {
  const { now, shown, isOwn, error, isLoading, reload } = useShownTags();
  const own = isOwn ? shown : undefined;
  const change = useChange(own, useHeldChanges(now, own));
  const isLate = useLate(!isOwn, patience);
  return (
    <aside className="tag-pane" aria-label={say("Tags")} aria-busy={isLoading || !isOwn} data-late={isLate}>
      {error === undefined ? null : (
        <Notice tone="problem" actions={<Button onPress={() => reload()}>{say("Try again")}</Button>}>
          {error.message}
        </Notice>
      )}
      {shown === undefined ? null : (
        <Stale value={!isOwn}>
          <AllGroups shown={shown} change={change} />
        </Stale>
      )}
    </aside>
  );
}

/**
 * Changes what is selected, or keeps the change until the tags that it is for are shown. The same function always, which
 * does what the pane on the screen is for: the groups are not drawn again for it.
 */
function useChange(own: ShownTags | undefined, hold: (change: Change) => void): GroupProps["change"] {
  return useSteady(async (what: Change) => {
    if (own !== undefined) return await changeSelected(own, what);
    hold(what);
    return true;
  });
}

type AllGroupsProps = { readonly shown: ShownTags; readonly change: GroupProps["change"] };

const AllGroups = memo(function AllGroups({ shown, change }: AllGroupsProps) {
  const { tallies, transcript } = shown;
  const isTrash = useSelected(narrowing, (view) => view.trash) || transcript?.trashed !== undefined;
  const isReadOnly = useSelected(archiveState, (state) => state?.archive?.readOnly !== false) || isTrash;
  const group = { tallies, transcript, isReadOnly, change };
  // In a run they are what is looked at, and come first.
  const isRun = useSelected(run, (now) => now !== undefined);
  const suggestions =
    transcript === undefined || isReadOnly ? null : (
      <Held key="suggestions">
        <SuggestionGroup key={transcript.id} id={transcript.id} />
      </Held>
    );
  return (
    <>
      {tallies.count === 1 ? null : (
        <p className="tag-pane-many">
          {sayNodes(isTrash ? "{many} selected." : "{many} selected: what you change here changes in all of them.", {
            many: <b>{say("{count, plural, one {# transcript} other {# transcripts}}", { count: tallies.count })}</b>,
          })}
        </p>
      )}
      {tallies.count === 1 || isReadOnly ? null : (
        <div className="tag-pane-actions">
          <CommandButton command="collection.add" label={say("Add to a collection…")} />
          <CommandButton command="bulk.field" label={say("Change a field…")} />
        </div>
      )}
      {isTrash ? <p className="tag-pane-many">{say("In the trash. Restore to change anything.")}</p> : null}
      {isRun ? suggestions : null}
      <PublicationGroup {...group} />
      <TermGroup {...group} kind="topics" title={say("Topics")} keys="T" point="topics" />
      <PersonGroup {...group} />
      {transcript === undefined || isReadOnly ? null : (
        <Held>
          <NameQuestions transcript={transcript} />
        </Held>
      )}
      {isRun ? null : suggestions}
      {transcript === undefined ? null : (
        <Held>
          <DetailsGroup transcript={transcript} isReadOnly={isReadOnly} />
          <NotesGroup transcript={transcript} isReadOnly={isReadOnly} />
          <PassageGroup transcript={transcript.id} isReadOnly={isReadOnly} />
          <SimilarGroup key={`similar ${transcript.id}`} id={transcript.id} />
          <TranscriptHistory key={`history ${transcript.id}`} id={transcript.id} title={transcript.title} />
        </Held>
      )}
    </>
  );
});
