import { useEffect, useState } from "react";
import type { Place } from "../../shared/contract/places.ts";
import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { Progress } from "../design/progress.tsx";
import { PlacePicker } from "../places/place-picker.tsx";
import { BackupReportView } from "./backup-report.tsx";
import { doingWords } from "./backup-words.ts";
import { type FollowedBackup, useBackup } from "./use-backup.ts";
import "./backup-dialog.css";

/** From where the copy goes, over the progress, to the report. */
export function BackupDialog({ onClose }: { readonly onClose: () => void }) {
  const following = useBackup();
  const [place, setPlace] = useState<Place | undefined>(undefined);
  const [isChoosing, setChoosing] = useState<boolean>(false);

  useEffect(() => {
    void bridge.backups.last({}).then((outcome) => {
      if (outcome.ok) setPlace((now) => now ?? outcome.value.place);
    });
  }, []);

  if (following.report !== undefined) return <BackupReportView report={following.report} onClose={onClose} />;
  if (following.running !== undefined) return <BackupRunning following={following} />;
  if (isChoosing) {
    return (
      <PlacePicker
        purpose="backup"
        onCancel={() => setChoosing(false)}
        onChosen={([chosen]) => {
          setPlace(chosen);
          setChoosing(false);
        }}
      />
    );
  }
  const { error } = following;
  return (
    <Dialog
      title={say("Back up the archive")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={() => onClose()}>{say("Cancel")}</Button>
          <Button
            tone="primary"
            isDisabled={place === undefined}
            onPress={() => void (place && following.make(place.id))}
            autoFocus={place !== undefined}
          >
            {say("Back up")}
          </Button>
        </>
      }
    >
      {error === undefined ? null : (
        <Notice tone={error.code === "cancelled" ? "info" : "problem"}>{error.message}</Notice>
      )}
      <div className="backup-form">
        <p>
          {say(
            "Only what is new is copied. Then all of the copy is read again, and what opening it would give is compared with the archive. To restore, open the copy.",
          )}
        </p>
        {place === undefined ? null : (
          <output className="backup-folder" aria-label={say("Folder")}>
            {place.label}
          </output>
        )}
        <Button onPress={() => setChoosing(true)} autoFocus={place === undefined}>
          {place === undefined ? say("Choose the folder…") : say("Choose another folder…")}
        </Button>
      </div>
    </Dialog>
  );
}

function BackupRunning({ following: { running, cancel } }: { readonly following: FollowedBackup }) {
  if (running === undefined) return null;
  const { doing, done, total, isStopping } = running;
  return (
    <Dialog
      title={say("Backing up")}
      canClose={false}
      onClose={() => void cancel()}
      actions={
        <Button onPress={() => void cancel()} isDisabled={isStopping} autoFocus>
          {isStopping ? say("Stopping…") : say("Stop the backup")}
        </Button>
      }
    >
      <Progress label={say(doingWords[doing])} done={done} total={total} />
    </Dialog>
  );
}
