import { useMemo, useState } from "react";
import type { PurgeReport } from "../../shared/contract/archive.ts";
import type { LecternErrorData } from "../../shared/contract/error.ts";
import { say, type Text } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { TextField } from "../design/text-field.tsx";
import { Going } from "./going.tsx";
import { purge } from "./purge.ts";
import { describePurged, describePurging } from "./trash-words.ts";
import "./purge-dialog.css";

const purgingWords: Text =
  "Their texts, the files as received and all that was catalogued about them are erased, from the history too. Backups and exports are not touched.";

type PurgeDialogProps = { readonly transcripts: readonly string[]; readonly onClose: () => void };

/** From the question, with the reason that is kept, to what was erased. */
export function PurgeDialog({ transcripts, onClose }: PurgeDialogProps) {
  const [report, setReport] = useState<PurgeReport>();
  if (report !== undefined) return <PurgeReportView report={report} onClose={onClose} />;
  return <PurgeQuestion transcripts={transcripts} onClose={onClose} onDone={setReport} />;
}

type PurgeQuestionProps = PurgeDialogProps & { readonly onDone: (report: PurgeReport) => void };

function PurgeQuestion({ transcripts, onClose, onDone }: PurgeQuestionProps) {
  const asked = useMemo(() => ({ selection: { ids: [...transcripts] } }), [transcripts]);
  const { value: plan, error } = useCall(bridge.trash.plan, asked);
  const [reason, setReason] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<LecternErrorData>();

  async function erase() {
    setBusy(true);
    const outcome = await purge(transcripts, reason.trim());
    setBusy(false);
    if (outcome.ok) onDone(outcome.value);
    else setRefusal(outcome.error);
  }

  const why = refusal ?? error;
  const hasLeft = plan !== undefined && plan.transcripts !== transcripts.length;
  return (
    <Dialog
      title={describePurging(transcripts.length)}
      role="alertdialog"
      onClose={onClose}
      canClose={!isBusy}
      actions={
        <>
          <Button
            tone="danger"
            onPress={() => void erase()}
            isDisabled={isBusy || plan === undefined || hasLeft || reason.trim() === ""}
          >
            {say(isBusy ? "Erasing…" : "Erase for good")}
          </Button>
          <Button tone="primary" onPress={onClose} isDisabled={isBusy}>
            {say("Keep in the trash")}
          </Button>
        </>
      }
    >
      {why === undefined ? null : <Notice tone="problem">{why.message}</Notice>}
      {hasLeft ? (
        <Notice tone="problem">
          {say("Not all that was selected is in the trash any more. Close this and look again.")}
        </Notice>
      ) : null}
      {plan === undefined ? null : <Going plan={plan} words={purgingWords} />}
      <div className="purge-reason">
        <TextField
          label={say("Reason")}
          description={say(
            "It is kept in the history for good, so do not name what is to go: “By order of the court”.",
          )}
          value={reason}
          onChange={setReason}
          isRequired
          isDisabled={isBusy}
          maxLength={1_000}
          autoFocus
        />
      </div>
    </Dialog>
  );
}

type PurgeReportViewProps = { readonly report: PurgeReport; readonly onClose: () => void };

function PurgeReportView({ report, onClose }: PurgeReportViewProps) {
  return (
    <Dialog
      title={say("Erased for good")}
      onClose={onClose}
      actions={
        <Button tone="primary" onPress={onClose} autoFocus>
          {say("Done")}
        </Button>
      }
    >
      {describePurged(report).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Dialog>
  );
}
