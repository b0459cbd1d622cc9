import path from "node:path";
import { type Settings, settingsSchema } from "../../shared/contract/settings.ts";
import { machineFile } from "./machine-file.ts";

export type SettingsStore = {
  readonly show: () => Promise<Settings>;
  readonly change: (change: Partial<Settings>) => Promise<Settings>;
};

/** The settings as if none had been made; changes last as long as the process, and those on disk stay. */
export function passingSettings(): SettingsStore {
  let now = settingsSchema.parse({});
  return {
    show: async () => now,
    change: async (change) => {
      now = settingsSchema.parse({ ...now, ...change });
      return now;
    },
  };
}

export function settingsStore(userData: string): SettingsStore {
  const file = machineFile(path.join(userData, "settings.json"), settingsSchema, settingsSchema.parse({}));
  return {
    show: file.read,
    change: (change) => file.change((now) => settingsSchema.parse({ ...now, ...change })),
  };
}
