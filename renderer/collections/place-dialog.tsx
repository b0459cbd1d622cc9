import type { ListedCollection } from "../../shared/contract/collections.ts";
import { say } from "../../shared/language/say.ts";
import { NumberDialog } from "../design/number-dialog.tsx";
import { focusIndex } from "../finding/choose.ts";
import { moveIn } from "./edit-collection.ts";

type PlaceProps = {
  readonly collection: ListedCollection;
  readonly ids: readonly string[];
  readonly onClose: () => void;
};

/** Asks for the place in a collection to which these go. */
export function PlaceDialog({ collection, ids, onClose }: PlaceProps) {
  return (
    <NumberDialog
      title={say("Move to a place")}
      label={say("Place")}
      act={say("Move")}
      now={Math.max(0, focusIndex()) + 1}
      last={collection.count}
      problem={say("“{name}” has places 1 to {last, number}.", { name: collection.name, last: collection.count })}
      finish={(place) => void moveIn(collection, ids, { place })}
      onClose={onClose}
    />
  );
}
