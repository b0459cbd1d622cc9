import { useEffect } from "react";
import { archiveState, followArchive } from "./archive/archive-state.ts";
import { forgetArchive } from "./archive/forget.ts";
import { followChanges } from "./archive/revision.ts";
import { followKeys } from "./commands/dispatch.ts";
import { followImports } from "./import/follow-imports.ts";
import { useSelected } from "./store/store.ts";
import { edits, isSaving } from "./tags/edits.ts";

/** Hears the service and the keys, whatever is shown: it stands outside what is made anew in another language. */
export function Following() {
  const archiveId = useSelected(archiveState, (state) => state?.archive?.id);
  useEffect(() => {
    const stops = [followArchive(), followChanges(() => isSaving(edits.get())), followImports(), followKeys()];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  useEffect(() => (archiveId === undefined ? undefined : forgetArchive), [archiveId]);
  return null;
}
