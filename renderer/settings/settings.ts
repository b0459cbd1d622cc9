import type { Settings } from "../../shared/contract/settings.ts";
import { bridge } from "../bridge/bridge.ts";
import { sayProblem } from "../notices/toast.ts";
import { createStore } from "../store/store.ts";

/** Kept with the machine; `undefined` until the service has answered. */
export const settings = createStore<Settings | undefined>(undefined);

export async function loadSettings(): Promise<void> {
  const outcome = await bridge.settings.show({});
  if (outcome.ok) takeSettings(outcome.value);
}

/** True when they were kept. */
export async function changeSettings(part: Partial<Settings>): Promise<boolean> {
  const outcome = await bridge.settings.change(part);
  if (outcome.ok) takeSettings(outcome.value);
  else sayProblem(outcome.error.message);
  return outcome.ok;
}

/** `system` leaves the choice to `prefers-color-scheme`. */
function takeSettings(value: Settings): void {
  settings.set(value);
  document.documentElement.dataset.theme = value.theme;
}
