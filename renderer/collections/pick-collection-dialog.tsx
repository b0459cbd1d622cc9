import { useState } from "react";
import type { ListedCollection } from "../../shared/contract/collections.ts";
import type { Selection } from "../../shared/contract/finding.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { TextField } from "../design/text-field.tsx";
import { formatCount } from "../format/number.ts";
import { openDialog } from "../screens/screen.ts";
import { useStore } from "../store/store.ts";
import { addTo, showCollection } from "./edit-collection.ts";
import { collections } from "./lists.ts";
import "./pick-collection-dialog.css";
import { say } from "../../shared/language/say.ts";

type AddProps = { readonly selection: Selection; readonly count: number; readonly onClose: () => void };

export function AddToCollectionDialog({ selection, count, onClose }: AddProps) {
  return (
    <PickDialog
      title={say("Add {count, plural, one {# transcript} other {# transcripts}} to a collection", { count })}
      onClose={onClose}
      onPick={(collection) => void addTo(collection, selection)}
      onNew={() => openDialog({ name: "new-collection", selection, count })}
    />
  );
}

export function OpenCollectionDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <PickDialog
      title={say("Open a collection")}
      onClose={onClose}
      onPick={showCollection}
      onNew={() => openDialog({ name: "new-collection", count: 0 })}
    />
  );
}

type PickProps = {
  readonly title: string;
  readonly onPick: (collection: ListedCollection) => void;
  readonly onNew: () => void;
  readonly onClose: () => void;
};

/** One of the collections, found by typing; Enter takes the first. */
function PickDialog({ title, onPick, onNew, onClose }: PickProps) {
  const [typed, setTyped] = useState("");
  const { lists } = useStore(collections);
  const wanted = typed.trim().toLowerCase();
  const found = lists.filter(({ name }) => name.toLowerCase().includes(wanted));
  const [first] = found;
  const pick = (collection: ListedCollection) => {
    onClose();
    onPick(collection);
  };
  return (
    <Dialog
      title={title}
      size="small"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onNew}>{say("New collection…")}</Button>
          <Button onPress={onClose}>{say("Cancel")}</Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (first !== undefined) pick(first);
        }}
      >
        <TextField label={say("Find a collection")} value={typed} onChange={setTyped} autoFocus />
      </form>
      <p className="pick-collection-count" role="status">
        {lists.length === 0
          ? say("There is none yet.")
          : say("{count, plural, one {# collection} other {# collections}}", { count: found.length })}
      </p>
      <ul className="pick-collection-list">
        {found.map((one) => (
          <li key={one.id}>
            <Button tone="quiet" onPress={() => pick(one)}>
              <span className="pick-collection-name">{one.name}</span> <small>{formatCount(one.count)}</small>
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
