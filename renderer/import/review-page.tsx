import { useMemo, useState } from "react";
import type { LecternErrorData } from "../../shared/contract/error.ts";
import type { Correction, ImportItem } from "../../shared/contract/imports.ts";
import { say } from "../../shared/language/say.ts";
import { projectWords } from "../../shared/reading/project-words.ts";
import { Button } from "../design/button.tsx";
import { EmptyState } from "../design/empty-state.tsx";
import { Kbd } from "../design/kbd.tsx";
import { Notice } from "../design/notice.tsx";
import { NameReview } from "../persons/name-review.tsx";
import { ComparisonView } from "./comparison-view.tsx";
import { RecordPanel } from "./record-panel.tsx";
import type { RowProps } from "./text-row.tsx";
import { ToldPage } from "./told-page.tsx";
import { TrashedNotice } from "./trashed-notice.tsx";
import { UnplacedNotice } from "./unplaced-notice.tsx";
import type { FollowedPage } from "./use-import-page.ts";
import { describeVerdict, isImportable } from "./verdict-words.ts";
import { VersionNotice } from "./version-notice.tsx";

type ReviewPageProps = {
  readonly importId: string;
  readonly followed: FollowedPage;
  readonly isReading: boolean;
  readonly onCorrect: (item: number, correction: Correction) => Promise<LecternErrorData | undefined>;
  readonly onRefused: RowProps["onRefused"];
  readonly onKeep: () => void;
  /** What looks like none is a transcript after all. */
  readonly onTakeAsTranscript: () => void;
};

type Marked = { readonly item: number | undefined; readonly lines: readonly number[] };

const noLines: readonly number[] = [];

/** The page of one file and the record read from it, side by side. */
export function ReviewPage(props: ReviewPageProps) {
  const { importId, followed, isReading, onCorrect, onRefused, onKeep, onTakeAsTranscript } = props;
  const { page, lines, error, look } = followed;
  const [marked, setMarked] = useState<Marked>({ item: undefined, lines: noLines });
  const [compared, setCompared] = useState<number | undefined>(undefined);
  const item = page?.item.item;
  const markedHere = useMemo(() => (marked.item === item ? marked.lines : noLines), [marked, item]);

  if (error !== undefined) {
    return (
      <div className="review-nothing">
        <Notice
          tone="problem"
          title={say("This file cannot be shown")}
          actions={<Button onPress={() => void followed.reload()}>{say("Try again")}</Button>}
        >
          {error.message}
        </Notice>
      </div>
    );
  }
  if (page === undefined || item === undefined) {
    return (
      <div className="review-nothing">
        {isReading ? <EmptyState title={say("Files appear as they are read")} /> : null}
      </div>
    );
  }
  if (page.lineCount === 0) {
    const canBeTaken = !isReading && page.item.verdict.isReadable === true;
    return <StaysOut item={page.item} onTake={canBeTaken ? onTakeAsTranscript : undefined} />;
  }
  const canEdit = !isReading && isImportable(page.item);
  return (
    <>
      <div className="review-page">
        {compared === item && page.item.verdict.of ? (
          <ComparisonView key={item} importId={importId} item={item} of={page.item.verdict.of.title} />
        ) : (
          <ToldPage
            key={item}
            page={page}
            lines={lines}
            marked={markedHere}
            canEdit={canEdit}
            onLook={look}
            onCorrect={(correction) => void onCorrect(item, correction)}
            onKeep={onKeep}
          />
        )}
      </div>
      <div className="review-record">
        {isImportable(page.item) ? null : <StaysOutNotice item={page.item} />}
        <TakenNotice page={page} canEdit={canEdit} onCorrect={(correction) => onCorrect(item, correction)} />
        <UnplacedNotice item={page.item} />
        <VersionNotice
          item={page.item}
          isCompared={compared === item}
          onCompare={(isCompared) => setCompared(isCompared ? item : undefined)}
        />
        {!isReading && isImportable(page.item) ? (
          <NameReview key={`names ${item}`} importId={importId} item={item} />
        ) : null}
        <RecordPanel
          key={item}
          page={page}
          lines={lines}
          canEdit={canEdit}
          onCorrect={(correction) => onCorrect(item, correction)}
          onRefused={onRefused}
          onMark={(next) => setMarked({ item, lines: next })}
        />
      </div>
    </>
  );
}

type StaysOutProps = {
  readonly item: ImportItem;
  /** Absent where it cannot be read, whatever somebody says. */
  readonly onTake: (() => void) | undefined;
};

function StaysOut({ item, onTake }: StaysOutProps) {
  const word = capitalise(describeVerdict(item).word);
  const verdict = onTake === undefined ? say("{verdict}: nothing to show", { verdict: word }) : `${word}?`;
  return (
    <div className="review-nothing">
      <EmptyState
        title={item.project === undefined ? verdict : projectWords(item.project)}
        actions={
          onTake === undefined ? undefined : (
            <Button onPress={onTake} aria-keyshortcuts="A">
              {say("It is a transcript")} <Kbd keys="A" />
            </Button>
          )
        }
      >
        <p>{item.name}</p>
        <p>{item.verdict.reason}</p>
        <UnplacedNotice item={item} />
      </EmptyState>
    </div>
  );
}

function TakenNotice({ page, canEdit, onCorrect }: Pick<RowProps, "page" | "canEdit" | "onCorrect">) {
  if (page.correction.asTranscript !== true) return null;
  const takeBack = (
    <Button onPress={() => void onCorrect({ asTranscript: false })}>{say("It is none after all")}</Button>
  );
  return (
    <Notice title={say("Taken for a transcript")} actions={canEdit ? takeBack : null}>
      {say("It looks like a list of other pages. You said that it is a transcript.")}
    </Notice>
  );
}

function StaysOutNotice({ item }: { readonly item: ImportItem }) {
  if (item.verdict.kind === "trashed") return <TrashedNotice key={item.item} verdict={item.verdict} />;
  return (
    <Notice title={say("{verdict}: it will not be imported", { verdict: capitalise(describeVerdict(item).word) })}>
      {item.verdict.reason}
    </Notice>
  );
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
