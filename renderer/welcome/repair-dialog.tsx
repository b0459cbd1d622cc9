import { type ReactNode, useState } from "react";
import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { Progress } from "../design/progress.tsx";
import { PlacePicker } from "../places/place-picker.tsx";
import type { Attempt } from "./attempt.ts";
import { RepairReport } from "./repair-report.tsx";
import { type RepairState, useRepair } from "./use-repair.ts";

type RepairDialogProps = {
  readonly archive: Attempt;
  /** Absent where it is open already, and is open again after the repair. */
  readonly onOpen?: () => void;
  readonly onClose: () => void;
};

/** Says what a repair will do before it is done, and what it did. */
export function RepairDialog({ archive, onOpen, onClose }: RepairDialogProps) {
  const { state, from, fetchFrom, repair } = useRepair(archive.place);
  const [isChoosing, setChoosing] = useState(false);
  if (isChoosing) {
    return (
      <PlacePicker
        purpose="repair-from"
        onCancel={() => setChoosing(false)}
        onChosen={([chosen]) => {
          setChoosing(false);
          if (chosen !== undefined) fetchFrom(chosen);
        }}
      />
    );
  }
  const canFetch = state.step === "planned" && state.repair.losses.length > 0;
  return (
    <Dialog
      title={say("Repair the archive")}
      canClose={state.step !== "repairing"}
      onClose={onClose}
      actions={
        <>
          {canFetch ? <Button onPress={() => setChoosing(true)}>{say("Fetch from a backup…")}</Button> : null}
          {actionsOf(state, { repair: () => void repair(), onOpen, onClose })}
        </>
      }
    >
      <p className="repair-folder">{archive.folder}</p>
      {from === undefined ? null : (
        <p>{say("Files are fetched from the backup in {folder}.", { folder: from.label })}</p>
      )}
      <div role="status">{bodyOf(state)}</div>
    </Dialog>
  );
}

function bodyOf(state: RepairState): ReactNode {
  if (state.step === "planning")
    return <Progress label={say("Reading every file of the archive")} done={0} total={0} />;
  if (state.step === "repairing") return <Progress label={say("Repairing the archive")} done={0} total={0} />;
  if (state.step === "failed") return <Notice tone="problem">{state.problem.message}</Notice>;
  if (state.repair.actions.length + state.repair.losses.length === 0)
    return <p>{say("Nothing is damaged any more.")}</p>;
  return <RepairReport repair={state.repair} isDone={state.step === "done"} />;
}

type Doings = {
  readonly repair: () => void;
  readonly onOpen: (() => void) | undefined;
  readonly onClose: () => void;
};

function actionsOf(state: RepairState, { repair, onOpen, onClose }: Doings): ReactNode {
  const isWorkToDo = state.step === "planned" && state.repair.actions.length > 0;
  const isOver = state.step === "done" || (state.step === "planned" && state.repair.losses.length === 0 && !isWorkToDo);
  return (
    <>
      <Button
        isDisabled={state.step === "repairing"}
        onPress={() => onClose()}
        autoFocus={isOver && onOpen === undefined}
      >
        {isOver ? say("Close") : say("Cancel")}
      </Button>
      {isWorkToDo ? (
        <Button tone="primary" onPress={() => repair()} autoFocus>
          {say("Repair now")}
        </Button>
      ) : null}
      {isOver && onOpen !== undefined ? (
        <Button tone="primary" onPress={() => onOpen()} autoFocus>
          {say("Open the archive")}
        </Button>
      ) : null}
    </>
  );
}
