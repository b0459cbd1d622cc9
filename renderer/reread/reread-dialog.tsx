import { useEffect, useEffectEvent } from "react";
import type { Selection } from "../../shared/contract/finding.ts";
import { refreshArchive } from "../archive/archive-state.ts";
import { bumpRevision } from "../archive/revision.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { Progress } from "../design/progress.tsx";
import { formatQuantity } from "../format/number.ts";
import { ProfileEffectList } from "../import/profile-effect-list.tsx";
import "../import/keep-profile-dialog.css";
import { useReread } from "./use-reread.ts";

type RereadDialogProps = { readonly selection: Selection; readonly onClose: () => void };

/** What a better reader, or a profile, would change in what is selected; then the change. */
export function RereadDialog({ selection, onClose }: RereadDialogProps) {
  const { running, report, error, look, apply, cancel } = useReread();
  const begin = useEffectEvent(() => void look(selection));
  useEffect(() => begin(), []);

  async function change() {
    await apply(selection);
    bumpRevision();
    void refreshArchive();
  }

  const looked = report !== undefined && "look" in report ? report.look : undefined;
  return (
    <Dialog
      title="Read again"
      size="large"
      onClose={onClose}
      canClose={running === undefined}
      actions={
        running === undefined ? (
          <Button tone="primary" isDisabled={(looked?.changed ?? 0) === 0} onPress={() => void change()}>
            Change {formatQuantity(looked?.changed ?? 0, "transcript", "transcripts")}
          </Button>
        ) : (
          <Button onPress={() => void cancel()}>Stop</Button>
        )
      }
    >
      <p>What you decided stays as it is, and the change can be undone.</p>
      {error === undefined ? null : <Notice tone="problem">{error.message}</Notice>}
      {running === undefined ? null : <Progress label="Reading again" done={running.done} total={running.total} />}
      {report !== undefined && "changed" in report ? (
        <p role="status">{formatQuantity(report.changed, "transcript", "transcripts")} changed.</p>
      ) : null}
      {looked === undefined ? null : (
        <section className="keep-profile-effects" aria-label="What would change">
          <p role="status">
            {looked.changed} of {formatQuantity(looked.total, "transcript", "transcripts")} would change.
          </p>
          <ProfileEffectList effects={looked.differences.map(({ title, fields }) => ({ name: title, fields }))} />
          {looked.unread.map(({ id, title, reason }) => (
            <p key={id}>
              {title}: {reason}
            </p>
          ))}
        </section>
      )}
    </Dialog>
  );
}
