import { useCallback } from "react";
import type { Row } from "../../shared/contract/finding.ts";
import { useStore } from "../store/store.ts";
import { edits, editsAfter, isFor } from "../tags/edits.ts";
import { overlayRow } from "../tags/overlay.ts";

/** Rows as they will be when what is being saved is on disk. `asOf` is the revision that they were asked at. */
export function useEditedRow(asOf: number): (row: Row | undefined) => Row | undefined {
  const all = useStore(edits);
  return useCallback(
    (row) => {
      if (row === undefined) return undefined;
      const open = editsAfter(all, asOf).filter((edit) => isFor(edit, row.id));
      return open.reduce((edited, edit) => overlayRow(edited, edit.change), row);
    },
    [all, asOf],
  );
}
