import { useCallback } from "react";
import type { Row } from "../../shared/contract/finding.ts";
import { isFor, useEditsAfter } from "../tags/edits.ts";
import { overlayRow } from "../tags/overlay.ts";

/** Rows as they will be when what is being saved is on disk. `asOf` is the revision that they were asked at. */
export function useEditedRow(asOf: number): (row: Row | undefined) => Row | undefined {
  const open = useEditsAfter(asOf);
  return useCallback(
    (row) => {
      if (row === undefined) return undefined;
      const own = open.filter((edit) => isFor(edit, row.id));
      return own.reduce((edited, edit) => overlayRow(edited, edit.change), row);
    },
    [open],
  );
}
