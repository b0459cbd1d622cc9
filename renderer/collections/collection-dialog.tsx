import type { ListedCollection } from "../../shared/contract/collections.ts";
import type { Selection } from "../../shared/contract/finding.ts";
import { say } from "../../shared/language/say.ts";
import { NameDialog } from "../design/name-dialog.tsx";
import { changeText, makeCollection } from "./edit-collection.ts";

type NewProps = {
  readonly selection: Selection | undefined;
  /** Transcripts of the selection. */
  readonly count: number;
  readonly onClose: () => void;
};

export function NewCollectionDialog({ selection, count, onClose }: NewProps) {
  return (
    <NameDialog
      title={say("New collection")}
      act={say("Make")}
      now=""
      hint={
        selection === undefined
          ? say("It begins empty: add to it from any list.")
          : say("It begins with {count, plural, one {# transcript} other {# transcripts}}.", { count })
      }
      more={{ label: say("What it is for"), now: "" }}
      finish={(name, description) => makeCollection({ name, description }, selection)}
      onClose={onClose}
    />
  );
}

type EditProps = { readonly collection: ListedCollection; readonly onClose: () => void };

export function EditCollectionDialog({ collection, onClose }: EditProps) {
  return (
    <NameDialog
      title={say("The collection “{name}”", { name: collection.name })}
      act={say("Change")}
      now={collection.name}
      more={{ label: say("What it is for"), now: collection.description ?? "" }}
      finish={(name, description) => changeText(collection, { name, description })}
      onClose={onClose}
    />
  );
}
