import { changeSettings, settings } from "../settings/settings.ts";
import { createStore } from "../store/store.ts";
import { tourSteps } from "./tour-steps.ts";

/** Which step is shown; undefined while there is no tour. */
export const tourStep = createStore<number | undefined>(undefined);

/** For who opens the sample archive for the first time on this machine. */
export function offerTour(): void {
  if (settings.get()?.tourSeen === false) beginTour();
}

export function beginTour(): void {
  tourStep.set(0);
}

export function goInTour(by: 1 | -1): void {
  const now = tourStep.get();
  if (now === undefined) return;
  if (now + by >= tourSteps.length) void leaveTour();
  else tourStep.set(Math.max(0, now + by));
}

/** It does not come again by itself. */
export async function leaveTour(): Promise<void> {
  tourStep.set(undefined);
  if (settings.get()?.tourSeen !== true) await changeSettings({ tourSeen: true });
}
