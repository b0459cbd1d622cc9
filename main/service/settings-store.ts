import path from "node:path";
import { type Settings, settingsSchema } from "../../shared/contract/settings.ts";
import { machineFile } from "./machine-file.ts";

export type SettingsStore = {
  readonly show: () => Promise<Settings>;
  readonly change: (change: Partial<Settings>) => Promise<Settings>;
};

export function settingsStore(userData: string): SettingsStore {
  const file = machineFile(path.join(userData, "settings.json"), settingsSchema, settingsSchema.parse({}));
  return {
    show: file.read,
    change: (change) => file.change((now) => settingsSchema.parse({ ...now, ...change })),
  };
}
