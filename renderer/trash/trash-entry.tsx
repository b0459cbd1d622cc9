import { ToggleButton } from "react-aria-components";
import { Icon } from "../design/icon.tsx";
import { narrowing } from "../finding/narrowing.ts";
import { formatCount } from "../format/number.ts";
import { useSelected } from "../store/store.ts";
import { showTrash } from "./shown.ts";
import "./trash-entry.css";

/** The way to the trash and back, with how many lie there. */
export function TrashEntry({ count }: { readonly count: number }) {
  const isShown = useSelected(narrowing, (now) => now.trash);
  return (
    <div className="trash-entry">
      <ToggleButton className="facet-value" isSelected={isShown} onChange={showTrash}>
        <Icon name="trash" size={14} />
        <span className="facet-label">Trash</span> <small>{formatCount(count)}</small>
      </ToggleButton>
    </div>
  );
}
