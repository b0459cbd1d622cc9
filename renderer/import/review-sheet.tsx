import { useCallback, useRef, useState } from "react";
import type { Correction, ImportItem, ImportState } from "../../shared/contract/imports.ts";
import { say, type Text } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { Button } from "../design/button.tsx";
import { Notice } from "../design/notice.tsx";
import { CancelQuestion } from "./cancel-question.tsx";
import { FileList } from "./file-list.tsx";
import { KeepProfileDialog } from "./keep-profile-dialog.tsx";
import { ReviewFoot } from "./review-foot.tsx";
import { ReviewHead } from "./review-head.tsx";
import { ReviewPage } from "./review-page.tsx";
import { SetFieldDialog } from "./set-field-dialog.tsx";
import { canBeKept } from "./told-lines.ts";
import { useCorrections } from "./use-corrections.ts";
import { useDoubts } from "./use-doubts.ts";
import { useImportPage } from "./use-import-page.ts";
import { useReview } from "./use-review.ts";
import { useReviewKeys } from "./use-review-keys.ts";
import "./review-sheet.css";

type ReviewSheetProps = {
  readonly state: ImportState;
  readonly onState: (state: ImportState) => void;
  readonly onDone: () => void;
};

const refused: Text = "A correction was refused: see the field marked red. Put it right or take it back, then import.";

/** The review of evidence: the files, the page with what was understood of each line, and the record read from it. */
export function ReviewSheet({ state, onState, onDone }: ReviewSheetProps) {
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [asking, setAsking] = useState<"leave" | "keep-profile" | "set-field" | undefined>(undefined);
  const refusals = useRef(new Set<string>());
  const files = useRef<HTMLDivElement>(null);
  const review = useReview(state, { onState, onProblem: setProblem });
  const followed = useImportPage(state.import, review.item);
  const { change, list } = review.items;
  const { reload } = followed;

  const onCorrected = useCallback(
    async (item: ImportItem) => {
      change((other) => (other.item === item.item ? item : other));
      await reload();
    },
    [change, reload],
  );
  const corrections = useCorrections(state.import, onCorrected);
  const canRun = state.phase === "review" && state.chosen > 0;

  async function run() {
    if (!canRun) return;
    setProblem(undefined);
    // What is being typed counts: leaving its field sends it.
    const isSettled = await corrections.settle(leaveField);
    if (!isSettled || refusals.current.size > 0) return setProblem(say(refused));
    const outcome = await bridge.imports.run({ import: state.import });
    if (outcome.ok) onState(outcome.value);
    else setProblem(outcome.error.message);
  }

  async function setField(correction: Correction) {
    const error = await review.onSetShown(correction);
    if (error === undefined) await reload();
    return error;
  }

  async function leave() {
    const outcome = await bridge.imports.cancel({ import: state.import });
    if (outcome.ok) onDone();
    else setProblem(outcome.error.message);
  }

  function cancel() {
    const hasCorrected = corrections.hasAny || [...list.rows.values()].some((item) => item.corrected);
    if (hasCorrected) setAsking("leave");
    else void leave();
  }

  const goToNextDoubt = useDoubts({
    item: followed.page?.item.item,
    onNextFile: review.onNextToLookAt,
    onNone: () => files.current?.focus(),
  });
  useReviewKeys({
    onImport: () => void run(),
    onCancel: cancel,
    onLeavePage: () => files.current?.focus(),
    onStep: review.onStep,
    onAct: (act) => {
      if (act === "find") focusIn(".review-search input");
      else if (act === "keep-profile") keepProfile();
      else if (act === "as-transcript") void takeAsTranscript();
      else goToNextDoubt();
    },
  });

  async function takeAsTranscript() {
    const page = followed.page;
    // Said of one that is just being taken back, it comes after that: the page shown may be as it was before.
    const canBe = page?.item.verdict.isReadable === true || page?.correction.asTranscript === true;
    if (state.phase !== "review" || page === undefined || !canBe) return;
    const error = await corrections.send(page.item.item, { asTranscript: true });
    setProblem(error?.message);
  }

  function keepProfile() {
    if (state.phase === "review" && followed.page !== undefined && canBeKept(followed.page)) setAsking("keep-profile");
  }

  return (
    <div className="review">
      <ReviewHead
        state={state}
        show={review.show}
        onShow={review.onShow}
        words={review.words}
        onWords={review.onWords}
        onChooseShown={review.onChooseShown}
        onChooseSure={review.onChooseSure}
        onSetField={() => setAsking("set-field")}
      />
      {problem === undefined ? null : (
        <div className="review-problem">
          <Notice tone="problem">{problem}</Notice>
        </div>
      )}
      {review.items.error === undefined ? null : (
        <div className="review-problem">
          <Notice tone="problem" actions={<Button onPress={() => review.items.reload()}>{say("Try again")}</Button>}>
            {review.items.error.message}
          </Notice>
        </div>
      )}
      <div className="review-panes">
        <FileList
          ref={files}
          list={list}
          groups={review.items.groups}
          isBusy={state.phase === "reading" || !review.items.isKnown}
          currentRow={review.row}
          canChoose={state.phase === "review"}
          onMove={review.onMove}
          onChoose={review.onChoose}
          onLook={review.items.look}
        />
        <ReviewPage
          importId={state.import}
          followed={followed}
          isReading={state.phase === "reading"}
          onCorrect={(item, correction) => corrections.send(item, correction)}
          onKeep={keepProfile}
          onTakeAsTranscript={() => void takeAsTranscript()}
          onRefused={(field) => {
            refusals.current.add(field);
            return () => {
              refusals.current.delete(field);
              setProblem((shown) => (shown === say(refused) ? undefined : shown));
            };
          }}
        />
      </div>
      <ReviewFoot
        state={state}
        onState={onState}
        page={followed.page}
        canRun={canRun}
        onCancel={cancel}
        onRun={() => void run()}
      />
      {asking === "leave" ? <CancelQuestion onStay={() => setAsking(undefined)} onLeave={() => void leave()} /> : null}
      {asking === "set-field" ? (
        <SetFieldDialog
          count={review.show === "all" && review.words === "" ? countImportable(state) : list.total}
          onSet={setField}
          onClose={() => setAsking(undefined)}
        />
      ) : null}
      {asking === "keep-profile" && review.item !== undefined ? (
        <KeepProfileDialog
          importId={state.import}
          item={review.item}
          onState={onState}
          onKept={() => {
            review.items.reload();
            void reload();
          }}
          onClose={() => setAsking(undefined)}
        />
      ) : null}
    </div>
  );
}

function countImportable({ verdicts }: ImportState): number {
  return verdicts.new + verdicts.version + verdicts["same-text"];
}

function focusIn(selector: string): boolean {
  const found = document.querySelector(selector);
  if (found instanceof HTMLElement) found.focus();
  return found instanceof HTMLElement;
}

function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
