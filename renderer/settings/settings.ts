import type { Settings } from "../../shared/contract/settings.ts";
import { askedFirst } from "../bridge/asked-first.ts";
import { bridge } from "../bridge/bridge.ts";
import { silent } from "../bridge/request.ts";
import { letterKeys } from "../commands/letter-keys.ts";
import { density } from "../design/density.ts";
import { speakIn } from "../language/speaking.ts";
import { sayProblem } from "../notices/toast.ts";
import { createStore } from "../store/store.ts";

/** Kept with the machine; `undefined` until the service has answered. */
export const settings = createStore<Settings | undefined>(undefined);

export async function loadSettings(): Promise<void> {
  const outcome = (await askedFirst.settings) ?? silent();
  if (outcome.ok) return await takeSettings(outcome.value);
  await speakIn("system");
  sayProblem(outcome.error.message);
}

/** True when they were kept. */
export async function changeSettings(part: Partial<Settings>): Promise<boolean> {
  const outcome = await bridge.settings.change(part);
  if (outcome.ok) await takeSettings(outcome.value);
  else sayProblem(outcome.error.message);
  return outcome.ok;
}

/** `system` leaves the choice to `prefers-color-scheme`. */
async function takeSettings(value: Settings): Promise<void> {
  settings.set(value);
  document.documentElement.dataset.theme = value.theme;
  document.documentElement.dataset.density = value.density;
  density.set(value.density);
  letterKeys.set(value.letterKeys);
  await speakIn(value.language);
}
