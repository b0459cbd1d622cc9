import { useState } from "react";
import { exportFormats } from "../../shared/contract/export-formats.ts";
import type { ExportFormat } from "../../shared/contract/exports.ts";
import type { Place } from "../../shared/contract/places.ts";
import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { Progress } from "../design/progress.tsx";
import { PlacePicker } from "../places/place-picker.tsx";
import type { ExportChoice } from "./export-choices.ts";
import { ExportForm } from "./export-form.tsx";
import { ExportReportView } from "./export-report.tsx";
import { countLeaving, nameNeed, stageWords } from "./export-words.ts";
import { type FollowedExport, useExport } from "./use-export.ts";
import "./export-dialog.css";

type ExportDialogProps = {
  /** What can go out; the first is taken unless the user says otherwise. */
  readonly choices: readonly ExportChoice[];
  readonly onClose: () => void;
};

/** From what goes out, in which formats and where to, over the progress, to the report. */
export function ExportDialog({ choices, onClose }: ExportDialogProps) {
  const [what, setWhat] = useState(choices[0]?.key);
  const selection = choices.find(({ key }) => key === what)?.selection;
  const plan = useCall(bridge.exports.plan, selection === undefined ? undefined : { selection });
  const following = useExport();
  const [formats, setFormats] = useState<readonly ExportFormat[]>(["json"]);
  const [withheld, setWithheld] = useState<boolean>(false);
  const [notes, setNotes] = useState<boolean>(false);
  const [zip, setZip] = useState<boolean>(false);
  const [place, setPlace] = useState<Place | undefined>(undefined);
  const [isChoosing, setChoosing] = useState<boolean>(false);
  // What was counted for another choice must not be taken for this one.
  const planned = plan.isCurrent ? plan.value : undefined;
  const leaving = planned === undefined ? 0 : countLeaving(planned, withheld);
  const chosen = { formats: formats.length, place: place !== undefined };
  const need = planned === undefined ? undefined : nameNeed(planned, withheld, chosen);

  if (following.report !== undefined) {
    return <ExportReportView report={following.report} following={following} onClose={onClose} />;
  }
  if (following.running !== undefined) return <ExportRunning following={following} />;
  if (isChoosing) {
    return (
      <PlacePicker
        purpose="export"
        onCancel={() => setChoosing(false)}
        onChosen={([chosen]) => {
          setPlace(chosen);
          setChoosing(false);
        }}
      />
    );
  }

  async function run() {
    if (place !== undefined && selection !== undefined)
      await following.run({ selection, formats, place: place.id, withheld, notes, zip });
  }

  const problem = following.error ?? plan.error;
  return (
    <Dialog
      title={say("Export")}
      size="large"
      onClose={onClose}
      actions={
        <>
          <p className="export-need" role="status">
            {need}
          </p>
          <Button onPress={() => onClose()}>{say("Cancel")}</Button>
          <Button
            tone="primary"
            isDisabled={planned === undefined || need !== undefined}
            onPress={() => void run()}
            autoFocus={place !== undefined}
          >
            {say("Export {count, plural, one {# transcript} other {# transcripts}}", { count: leaving })}
          </Button>
        </>
      }
    >
      {problem === undefined ? null : (
        <Notice tone={problem.code === "cancelled" ? "info" : "problem"}>{problem.message}</Notice>
      )}
      <ExportForm
        choices={choices}
        what={what}
        onWhat={setWhat}
        plan={planned}
        leaving={leaving}
        formats={formats}
        onFormats={(chosen) => setFormats(exportFormats.filter((format) => chosen.includes(format)))}
        withheld={withheld}
        onWithheld={setWithheld}
        notes={notes}
        onNotes={setNotes}
        zip={zip}
        onZip={setZip}
        place={place}
        onChoose={() => setChoosing(true)}
      />
    </Dialog>
  );
}

function ExportRunning({ following }: { readonly following: FollowedExport }) {
  const { running, cancel } = following;
  const isStopping = running?.isStopping === true;
  return (
    <Dialog
      title={say("Exporting")}
      canClose={false}
      onClose={() => void cancel()}
      actions={
        <Button onPress={() => void cancel()} isDisabled={isStopping} autoFocus>
          {say(isStopping ? "Stopping…" : "Cancel the export")}
        </Button>
      }
    >
      <Progress
        label={say(stageWords[running?.stage ?? "writing"])}
        done={running?.done ?? 0}
        total={running?.total ?? 0}
      />
      <p className="export-note">{say("It gets its name when everything in it is whole.")}</p>
    </Dialog>
  );
}
