import { archiveState } from "../archive/archive-state.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { narrowing } from "../finding/narrowing.ts";
import { useSelected, useStore } from "../store/store.ts";
import { collections, isArranged, openCollection } from "./lists.ts";
import "../trash/trash-strip.css";
import { say } from "../../shared/language/say.ts";

/** Over the list while it shows a collection: what it is for, and what can be done with its rows. */
export function CollectionStrip() {
  const now = useStore(narrowing);
  const open = openCollection(now, useStore(collections));
  const isReadOnly = useSelected(archiveState, (state) => state?.archive?.readOnly !== false);
  if (open === undefined) return null;
  const canMove = !isReadOnly && isArranged(now) && open.count > 1;
  return (
    <div className="trash-strip">
      <p>
        <strong>{open.name}</strong>
        {open.description === undefined ? null : ` · ${open.description}`}
      </p>
      {!isReadOnly && open.count > 0 ? (
        <div className="trash-strip-actions">
          {canMove ? (
            <>
              <CommandButton command="collection.up" label={say("Move up")} />
              <CommandButton command="collection.down" label={say("Move down")} />
            </>
          ) : null}
          <CommandButton command="collection.take-out" label={say("Take out")} />
        </div>
      ) : null}
    </div>
  );
}
