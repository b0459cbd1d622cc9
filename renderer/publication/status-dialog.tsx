import { applyEdit } from "../bulk/apply-edit.ts";
import { EditPlan, useEditPlan } from "../bulk/edit-plan.tsx";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Kbd } from "../design/kbd.tsx";
import { formatQuantity } from "../format/number.ts";
import type { OutwardStatus } from "../tags/asks-first.ts";
import type { EditSelection } from "../tags/change.ts";
import "../bulk/bulk.css";

type StatusDialogProps = {
  readonly selection: EditSelection;
  readonly status: OutwardStatus;
  readonly onClose: () => void;
};

const verbs: { readonly [S in OutwardStatus]: string } = { published: "Publish", withdrawn: "Withdraw" };

/** What publishing or withdrawing many at once would change, before it does. */
export function StatusDialog({ selection, status, onClose }: StatusDialogProps) {
  const edit = { selection, set: { status } };
  const { plan, error, canApply } = useEditPlan(edit);
  const many = plan === undefined ? "" : ` ${formatQuantity(plan.changed, "transcript", "transcripts")}`;

  async function go() {
    if (await applyEdit(edit)) onClose();
  }

  return (
    <Dialog
      title={`${verbs[status]}${many}?`}
      onClose={onClose}
      role="alertdialog"
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button tone="primary" isDisabled={!canApply} onPress={() => void go()}>
            {verbs[status]}
            {many} <Kbd keys="Ctrl+Enter" />
          </Button>
        </>
      }
    >
      <div className="bulk-dialog">
        <EditPlan plan={plan} error={error} />
      </div>
    </Dialog>
  );
}
