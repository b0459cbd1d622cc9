import { useState } from "react";
import type { ArchiveState } from "../../shared/contract/archive.ts";
import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { useStore } from "../store/store.ts";
import type { Attempt } from "../welcome/attempt.ts";
import { RepairDialog } from "../welcome/repair-dialog.tsx";
import { archiveState } from "./archive-state.ts";
import "./damage-dialog.css";

/** The files that the last verification found damaged, and the way to their repair. */
export function DamageDialog({ onClose }: { readonly onClose: () => void }) {
  const state = useStore(archiveState);
  const [isRepairing, setRepairing] = useState(false);
  const found = state?.archive?.care.verified;
  const archive = repairable(state);
  if (isRepairing && archive !== undefined) return <RepairDialog archive={archive} onClose={onClose} />;
  if (found === undefined) return null;
  return (
    <Dialog
      title={say("{count, plural, one {# damaged file} other {# damaged files}}", { count: found.problems })}
      onClose={onClose}
      actions={
        archive === undefined ? undefined : (
          <Button tone="primary" onPress={() => setRepairing(true)} autoFocus>
            {say("Repair…")}
          </Button>
        )
      }
    >
      <Notice tone="caution">
        {archive === undefined
          ? say(
              "Nothing was changed. Open the archive for writing to repair it, or bring these files back from a copy of it.",
            )
          : say("Nothing was changed. A repair says beforehand what it will do, and can fetch files from a backup.")}
      </Notice>
      <ul className="damage">
        {found.damage.map(({ file, problem }) => (
          <li key={file}>
            <code>{file}</code>
            <span>{problem}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** The open archive as a place, where it may be written to. */
function repairable(state: ArchiveState | undefined): Attempt | undefined {
  const archive = state?.archive;
  if (archive === undefined || archive.readOnly) return undefined;
  return state?.recent.find(({ folder }) => folder === archive.folder);
}
