import { useState } from "react";
import type { Outcome } from "../../shared/contract/error.ts";
import type { ListedProfile } from "../../shared/contract/profiles.ts";
import { say } from "../../shared/language/say.ts";
import { archiveState, refreshArchive } from "../archive/archive-state.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { sayUndoable } from "../notices/toast.ts";
import { useStore } from "../store/store.ts";
import { ProfileEntry } from "./profile-entry.tsx";
import "./profiles-dialog.css";

const nothing = {};

/** The reading profiles of the archive: what each is for and says, in words; renamed and removed, each step undone like any. */
export function ProfilesDialog({ onClose }: { readonly onClose: () => void }) {
  const { value, error, reload } = useCall(bridge.profiles.list, nothing);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const canChange = useStore(archiveState)?.archive?.readOnly === false;

  async function change(call: Promise<Outcome<unknown>>, done: string) {
    const outcome = await call;
    setProblem(outcome.ok ? undefined : outcome.error.message);
    if (!outcome.ok) return;
    sayUndoable(done);
    reload();
    void refreshArchive();
  }

  const rename = ({ id, name }: ListedProfile, to: string) =>
    change(bridge.profiles.rename({ id, name: to }), say("“{name}” is now called “{to}”.", { name, to }));
  const remove = ({ id, name }: ListedProfile) =>
    change(bridge.profiles.remove({ id }), say("The profile “{name}” was removed.", { name }));

  return (
    <Dialog
      title={say("Reading profiles")}
      size="large"
      onClose={onClose}
      actions={
        // A button that is removed with its profile leaves the focus nowhere, and the keys unheard: it comes back here.
        <Button key={value?.profiles.length ?? 0} autoFocus onPress={onClose}>
          {say("Close")}
        </Button>
      }
    >
      <p>
        {say(
          "How pages of one kind are read. An import uses the one that fits and asks for most; a profile is made in the review of an import, from what is put right there. Transcripts keep what was read with one that is removed.",
        )}
      </p>
      {error === undefined ? null : <Notice tone="problem">{error.message}</Notice>}
      {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
      {value?.profiles.length === 0 ? <p>{say("The archive keeps none yet.")}</p> : null}
      <ul className="profile-entries">
        {value?.profiles.map((one) => (
          <ProfileEntry
            key={`${one.id} ${one.name}`}
            listed={one}
            canChange={canChange}
            onRename={(to) => void rename(one, to)}
            onRemove={() => void remove(one)}
          />
        ))}
      </ul>
    </Dialog>
  );
}
