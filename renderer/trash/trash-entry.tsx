import { say } from "../../shared/language/say.ts";
import { Icon } from "../design/icon.tsx";
import { FacetValue } from "../finding/facet-value.tsx";
import { narrowing } from "../finding/narrowing.ts";
import { useSelected } from "../store/store.ts";
import { showTrash } from "./shown.ts";
import "./trash-entry.css";

/** The way to the trash and back, with how many lie there. */
export function TrashEntry({ count }: { readonly count: number }) {
  const isShown = useSelected(narrowing, (now) => now.trash);
  return (
    <div className="trash-entry">
      <FacetValue
        label={say("Trash")}
        count={count}
        isPicked={isShown}
        onPress={() => showTrash(!isShown)}
        mark={<Icon name="trash" size={14} />}
      />
    </div>
  );
}
