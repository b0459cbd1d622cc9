import { say } from "../../shared/language/say.ts";
import { archiveState } from "../archive/archive-state.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { Button } from "../design/button.tsx";
import { useSelected } from "../store/store.ts";
import { showTrash } from "./shown.ts";
import "./trash-strip.css";

/** Over the list while it shows the trash: what this is, and the ways out of it. */
export function TrashStrip({ count }: { readonly count: number }) {
  const isReadOnly = useSelected(archiveState, (state) => state?.archive?.readOnly !== false);
  return (
    <div className="trash-strip">
      <p>{say("What lies in the trash is in no other list, no count and no export.")}</p>
      <div className="trash-strip-actions">
        {/* First, so that it stays where it is when the others go. */}
        <Button tone="quiet" onPress={() => showTrash(false)}>
          {say("Leave the trash")}
        </Button>
        {isReadOnly || count === 0 ? null : (
          <>
            <CommandButton command="trash.restore" label={say("Restore")} />
            <CommandButton command="trash.empty" />
            <CommandButton command="trash.purge" />
          </>
        )}
      </div>
    </div>
  );
}
