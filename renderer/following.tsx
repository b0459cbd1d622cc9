import { useEffect } from "react";
import { followArchive } from "./archive/archive-state.ts";
import { followOpen } from "./archive/follow-open.ts";
import { followChanges } from "./archive/revision.ts";
import { followAttention } from "./attention/follow-attention.ts";
import { followKeys } from "./commands/dispatch.ts";
import { followImports } from "./import/follow-imports.ts";
import { edits, isSaving } from "./tags/edits.ts";

/** Hears the service and the keys, whatever is shown: it stands outside what is made anew in another language. */
export function Following() {
  useEffect(() => {
    const isBusy = () => isSaving(edits.get());
    const stops = [
      followOpen(),
      followArchive(),
      followChanges(isBusy),
      followImports(),
      followKeys(),
      followAttention(),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return null;
}
