import type { Place } from "../../shared/contract/places.ts";
import { archiveState } from "../archive/archive-state.ts";
import { useStore } from "../store/store.ts";
import { FolderBrowser } from "./folder-browser.tsx";
import type { PlacePurpose } from "./place-purpose.ts";
import { SystemPicker } from "./system-picker.tsx";

export type PlacePickerProps = {
  readonly purpose: PlacePurpose;
  /** At least one place; several only for `import-files`. */
  readonly onChosen: (places: readonly Place[]) => void;
  readonly onCancel: () => void;
};

/** Choose places on the machine: by the system's own dialog where the host has one, else in our list of folders. */
export function PlacePicker(props: PlacePickerProps) {
  const capabilities = useStore(archiveState)?.capabilities;
  if (capabilities === undefined) return null;
  return capabilities.dialogs ? <SystemPicker {...props} /> : <FolderBrowser {...props} />;
}
