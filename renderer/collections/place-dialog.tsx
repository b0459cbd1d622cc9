import { useState } from "react";
import type { ListedCollection } from "../../shared/contract/collections.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { TextField } from "../design/text-field.tsx";
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
  const [typed, setTyped] = useState(() => String(Math.max(0, focusIndex()) + 1));
  const place = /^\s*(\d{1,7})\s*$/.exec(typed)?.[1];
  const isThere = place !== undefined && Number(place) >= 1 && Number(place) <= collection.count;
  const go = () => {
    if (!isThere) return;
    onClose();
    void moveIn(collection, ids, { place: Number(place) });
  };
  return (
    <Dialog
      title="Move to a place"
      size="small"
      onClose={onClose}
      actions={
        <Button tone="primary" onPress={go} isDisabled={!isThere}>
          Move
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <TextField
          label="Place"
          value={typed}
          onChange={setTyped}
          autoFocus
          inputMode="numeric"
          isInvalid={typed.trim() !== "" && !isThere}
          problem={`“${collection.name}” has places 1 to ${formatCount(collection.count)}.`}
        />
      </form>
    </Dialog>
  );
}
