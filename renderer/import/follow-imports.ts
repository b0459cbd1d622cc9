import type { ImportState } from "../../shared/contract/imports.ts";
import { bridge } from "../bridge/bridge.ts";
import { importing } from "../screens/screen.ts";

const isToReview = ({ phase, unattended }: ImportState): boolean =>
  unattended !== true && (phase === "reading" || phase === "review");

/**
 * Open the review of an import that did not begin on this page (files that the system or a second start handed to
 * Lectern), until the function that is given back is called. One that was on the screen never comes back by itself.
 */
export function followImports(): () => void {
  const seen = new Set<string>();
  const note = () => {
    const open = importing.get();
    if (open !== undefined) seen.add(open);
  };
  note();
  const stops = [
    importing.subscribe(note),
    bridge.on["imports.progress"]((state) => {
      // A page that nobody looks at has begun none: the event is for the window in front.
      const isMeant = importing.get() === undefined && isToReview(state) && !seen.has(state.import);
      if (isMeant && document.visibilityState === "visible") importing.set(state.import);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
