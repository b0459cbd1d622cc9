import type { ListedCollection } from "../../shared/contract/collections.ts";
import { NumberDialog } from "../design/number-dialog.tsx";
import { focusIndex } from "../finding/choose.ts";
import { formatCount } from "../format/number.ts";
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
      title="Move to a place"
      label="Place"
      act="Move"
      now={Math.max(0, focusIndex()) + 1}
      last={collection.count}
      problem={`“${collection.name}” has places 1 to ${formatCount(collection.count)}.`}
      finish={(place) => void moveIn(collection, ids, { place })}
      onClose={onClose}
    />
  );
}
