import type { ListedCollection } from "../../shared/contract/collections.ts";
import type { Selection } from "../../shared/contract/finding.ts";
import { NameDialog } from "../design/name-dialog.tsx";
import { changeText, makeCollection, transcripts } from "./edit-collection.ts";

const purpose = "What it is for";

type NewProps = {
  readonly selection: Selection | undefined;
  /** Transcripts of the selection. */
  readonly count: number;
  readonly onClose: () => void;
};

export function NewCollectionDialog({ selection, count, onClose }: NewProps) {
  return (
    <NameDialog
      title="New collection"
      act="Make"
      now=""
      hint={
        selection === undefined ? "It begins empty: add to it from any list." : `It begins with ${transcripts(count)}.`
      }
      more={{ label: purpose, now: "" }}
      finish={(name, description) => makeCollection({ name, description }, selection)}
      onClose={onClose}
    />
  );
}

type EditProps = { readonly collection: ListedCollection; readonly onClose: () => void };

export function EditCollectionDialog({ collection, onClose }: EditProps) {
  return (
    <NameDialog
      title={`The collection “${collection.name}”`}
      act="Change"
      now={collection.name}
      more={{ label: purpose, now: collection.description ?? "" }}
      finish={(name, description) => changeText(collection, { name, description })}
      onClose={onClose}
    />
  );
}
