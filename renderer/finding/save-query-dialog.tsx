import { NameDialog } from "../design/name-dialog.tsx";
import { renameQuery, saveQuery } from "./saved-query.ts";

const hint = "It finds what fits at any time, not only what fits now.";

export function SaveQueryDialog({ onClose }: { readonly onClose: () => void }) {
  return <NameDialog title="Save this query" act="Save" now="" hint={hint} finish={saveQuery} onClose={onClose} />;
}

type RenameProps = { readonly id: string; readonly now: string; readonly onClose: () => void };

export function RenameQueryDialog({ id, now, onClose }: RenameProps) {
  return (
    <NameDialog
      title={`Rename “${now}”`}
      act="Rename"
      now={now}
      hint={hint}
      finish={(name) => renameQuery(id, name)}
      onClose={onClose}
    />
  );
}
