import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";

type CancelQuestionProps = { readonly onStay: () => void; readonly onLeave: () => void };

/** Asked only when something was corrected: corrections go with the import. */
export function CancelQuestion({ onStay, onLeave }: CancelQuestionProps) {
  return (
    <Dialog
      title={say("Leave without importing?")}
      role="alertdialog"
      size="small"
      onClose={onStay}
      actions={
        <>
          <Button tone="danger" onPress={() => onLeave()}>
            {say("Discard and leave")}
          </Button>
          <Button tone="primary" onPress={() => onStay()} autoFocus>
            {say("Stay")}
          </Button>
        </>
      }
    >
      {say("Nothing has been imported yet, and your corrections will be lost.")}
    </Dialog>
  );
}
