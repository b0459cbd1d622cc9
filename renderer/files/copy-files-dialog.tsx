import type { Selection } from "../../shared/contract/finding.ts";
import type { Place } from "../../shared/contract/places.ts";
import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { sayProblem, tell } from "../notices/toast.ts";
import { PlacePicker } from "../places/place-picker.tsx";
import { sayStayed } from "./drag-out.ts";

type CopyFilesDialogProps = { readonly selection: Selection; readonly onClose: () => void };

/** Where to: what dragging out does, by keys and in every host. */
export function CopyFilesDialog({ selection, onClose }: CopyFilesDialogProps) {
  async function copy(place: Place) {
    onClose();
    const outcome = await bridge.copies.put({ selection, place: place.id });
    if (!outcome.ok) return sayProblem(outcome.error.message);
    const { files } = outcome.value;
    const done = say("{count, plural, one {# file was} other {# files were}} copied to {folder}.", {
      count: files,
      folder: place.label,
    });
    tell(`${done} ${sayStayed(outcome.value)}`.trim());
  }

  return (
    <PlacePicker
      purpose="copies"
      onCancel={onClose}
      onChosen={([place]) => (place === undefined ? onClose() : void copy(place))}
    />
  );
}
