import { useState } from "react";
import type { LecternErrorData } from "../../shared/contract/error.ts";
import { say, type Text } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { emptyTrash, type TrashSelection } from "./empty.ts";
import { Going } from "./going.tsx";
import { describeEmptying } from "./trash-words.ts";

type EmptyDialogProps = { readonly selection: TrashSelection; readonly onClose: () => void };

const emptyingWords: Text =
  "Their texts and the files as received are removed from the disk. What was catalogued about them stays in the history.";

/** The question before the one step that cannot be taken back: what exactly would go. */
export function EmptyDialog({ selection, onClose }: EmptyDialogProps) {
  const { value: plan, error } = useCall(bridge.trash.plan, { selection });
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<LecternErrorData>();

  async function remove() {
    setBusy(true);
    const refused = await emptyTrash(selection);
    setBusy(false);
    setRefusal(refused);
    if (refused === undefined) onClose();
  }

  const why = refusal ?? error;
  const isNothing = plan?.transcripts === 0;
  return (
    <Dialog
      title={plan === undefined || isNothing ? say("Remove for good") : describeEmptying(plan.transcripts)}
      role="alertdialog"
      onClose={onClose}
      canClose={!isBusy}
      actions={
        <>
          <Button tone="danger" onPress={() => void remove()} isDisabled={isBusy || plan === undefined || isNothing}>
            {say(isBusy ? "Removing…" : "Remove for good")}
          </Button>
          <Button tone="primary" onPress={onClose} isDisabled={isBusy} autoFocus>
            {say("Keep in the trash")}
          </Button>
        </>
      }
    >
      {why === undefined ? null : <Notice tone="problem">{why.message}</Notice>}
      {isNothing ? <p>{say("There is nothing in the trash.")}</p> : null}
      {plan === undefined || isNothing ? null : <Going plan={plan} words={emptyingWords} />}
    </Dialog>
  );
}
