import type { Locator, Page } from "@playwright/test";
import type { HostName } from "./hosts.ts";

/** The folders of the machine's user in one story; they outlive a restart, not the story. */
export type Household = {
  readonly home: string;
  readonly userData: string;
};

export type LaunchOptions = {
  readonly household: Household;
  /** Folder of an archive to open at once. */
  readonly archive?: string;
};

/** One running Lectern with its window, whatever it runs on. */
export type Stage = {
  readonly host: HostName;
  readonly household: Household;
  readonly page: Page;
  /** What the system's file dialog answers from now on; only where there is one. */
  readonly answerDialogs?: (paths: readonly string[]) => Promise<void>;
  /** Drop files and folders as if dragged from the desktop. */
  readonly drop: (target: Locator, paths: readonly string[]) => Promise<void>;
  /** Leave as a user does; resolves when the process is gone. */
  readonly close: () => Promise<void>;
  /** The process is gone at once, without a word, as when the plug is pulled; what was open stays as it was. */
  readonly pullPlug: () => Promise<void>;
};

export type Launch = (options: LaunchOptions) => Promise<Stage>;

/** What a story's process knows of the world: this household and nothing of the machine's own user. */
export function householdEnv({ home, userData }: Household): Record<string, string> {
  const known = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !/^(XDG_|LECTERN_|ELECTRON_)/.test(entry[0]),
  );
  return { ...Object.fromEntries(known), HOME: home, USERPROFILE: home, LECTERN_USER_DATA: userData };
}
