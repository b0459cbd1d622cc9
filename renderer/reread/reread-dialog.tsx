import { useEffect, useEffectEvent, useState } from "react";
import type { RereadLook, RereadSelection } from "../../shared/contract/rereads.ts";
import { say } from "../../shared/language/say.ts";
import { refreshArchive } from "../archive/archive-state.ts";
import { bumpRevision } from "../archive/revision.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { Progress } from "../design/progress.tsx";
import { ReadBy } from "./read-by.tsx";
import { RereadChanges } from "./reread-changes.tsx";
import { useReread } from "./use-reread.ts";

type RereadDialogProps = { readonly selection: RereadSelection; readonly onClose: () => void };

/** What a better reader, or a profile, would change in what is selected; then the change. */
export function RereadDialog({ selection, onClose }: RereadDialogProps) {
  const { running, report, error, look, apply, cancel } = useReread();
  const [profile, setProfile] = useState<string | undefined>(undefined);
  const begin = useEffectEvent(() => void look(selection, profile));
  useEffect(() => begin(), []);

  async function change() {
    await apply(selection, profile);
    bumpRevision();
    void refreshArchive();
  }

  function readBy(next: string | undefined) {
    setProfile(next);
    void look(selection, next);
  }

  const looked = report !== undefined && "look" in report ? report.look : undefined;
  const changed = report !== undefined && "changed" in report ? report.changed : undefined;
  return (
    <Dialog
      title={say("Read again")}
      size="large"
      onClose={onClose}
      canClose={running === undefined}
      actions={
        running !== undefined ? (
          <Button key="stop" autoFocus onPress={() => void cancel()}>
            {say("Stop")}
          </Button>
        ) : (
          <GoOn looked={looked} onChange={() => void change()} onClose={onClose} />
        )
      }
    >
      <p>{say("What you decided stays as it is, and the change can be undone.")}</p>
      {changed === undefined ? (
        <ReadBy value={profile} onChange={readBy} isDisabled={running !== undefined} />
      ) : (
        <p role="status">
          {say("{count, plural, one {# transcript} other {# transcripts}} changed.", { count: changed })}
        </p>
      )}
      {error === undefined ? null : <Notice tone="problem">{error.message}</Notice>}
      {running === undefined ? null : (
        <Progress label={say("Reading again")} done={running.done} total={running.total} />
      )}
      {looked === undefined || running !== undefined ? null : <RereadChanges looked={looked} />}
    </Dialog>
  );
}

type GoOnProps = {
  readonly looked: RereadLook | undefined;
  readonly onChange: () => void;
  readonly onClose: () => void;
};

/** What there is to do after the look: the change, a renewal where nothing else would change, or to close. */
function GoOn({ looked, onChange, onClose }: GoOnProps) {
  const { changed, renewed } = looked ?? { changed: 0, renewed: 0 };
  if (changed + renewed === 0) {
    return (
      <Button key="close" autoFocus onPress={onClose}>
        {say("Close")}
      </Button>
    );
  }
  return (
    <Button key="change" autoFocus tone="primary" onPress={onChange}>
      {changed > 0
        ? say("Change {count, plural, one {# transcript} other {# transcripts}}", { count: changed })
        : say("Renew {count, plural, one {# reading} other {# readings}}", { count: renewed })}
    </Button>
  );
}
