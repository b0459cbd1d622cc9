import { say, type Text } from "../../shared/language/say.ts";
import { NameDialog } from "../design/name-dialog.tsx";
import { renameQuery, saveQuery } from "./saved-query.ts";

const hint: Text = "It finds what fits at any time, not only what fits now.";

export function SaveQueryDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <NameDialog
      title={say("Save this query")}
      act={say("Save")}
      now=""
      hint={say(hint)}
      finish={saveQuery}
      onClose={onClose}
    />
  );
}

type RenameProps = { readonly id: string; readonly now: string; readonly onClose: () => void };

export function RenameQueryDialog({ id, now, onClose }: RenameProps) {
  return (
    <NameDialog
      title={say("Rename “{name}”", { name: now })}
      act={say("Rename")}
      now={now}
      hint={say(hint)}
      finish={(name) => renameQuery(id, name)}
      onClose={onClose}
    />
  );
}
