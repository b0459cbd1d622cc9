import { say, type Text } from "../../shared/language/say.ts";
import { applyEdit } from "../bulk/apply-edit.ts";
import { EditPlan, useEditPlan } from "../bulk/edit-plan.tsx";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Kbd } from "../design/kbd.tsx";
import type { OutwardStatus } from "../tags/asks-first.ts";
import type { EditSelection } from "../tags/change.ts";
import "../bulk/bulk.css";

type StatusDialogProps = {
  readonly selection: EditSelection;
  readonly status: OutwardStatus;
  readonly onClose: () => void;
};

const verbs = {
  published: {
    some: "Publish",
    many: "Publish {count, plural, one {# transcript} other {# transcripts}}",
  },
  withdrawn: {
    some: "Withdraw",
    many: "Withdraw {count, plural, one {# transcript} other {# transcripts}}",
  },
} as const satisfies { readonly [S in OutwardStatus]: { readonly some: Text; readonly many: Text } };

/** What publishing or withdrawing many at once would change, before it does. */
export function StatusDialog({ selection, status, onClose }: StatusDialogProps) {
  const edit = { selection, set: { status } };
  const { plan, error, canApply } = useEditPlan(edit);
  const { some, many } = verbs[status];
  const doing = plan === undefined ? say(some) : say(many, { count: plan.changed });

  async function go() {
    if (await applyEdit(edit)) onClose();
  }

  return (
    <Dialog
      title={`${doing}?`}
      onClose={onClose}
      role="alertdialog"
      actions={
        <>
          <Button onPress={onClose}>{say("Cancel")}</Button>
          <Button tone="primary" isDisabled={!canApply} onPress={() => void go()}>
            {doing} <Kbd keys="Ctrl+Enter" />
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
