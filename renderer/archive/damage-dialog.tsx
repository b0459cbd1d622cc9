import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { formatQuantity } from "../format/number.ts";
import { useStore } from "../store/store.ts";
import { archiveState } from "./archive-state.ts";
import "./damage-dialog.css";

/** The files that the last verification found damaged. */
export function DamageDialog({ onClose }: { readonly onClose: () => void }) {
  const found = useStore(archiveState)?.archive?.care.verified;
  if (found === undefined) return null;
  return (
    <Dialog title={formatQuantity(found.problems, "damaged file", "damaged files")} onClose={onClose}>
      <Notice tone="caution">
        Nothing was changed. Bring these files back from a copy of the archive, then verify again.
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
