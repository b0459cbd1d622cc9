import type { ChildProcess } from "node:child_process";
import type { Page } from "@playwright/test";
import type Electron from "electron";

/** The part of Playwright's `ElectronApplication` that tests use; the stand-in has the same. */
export type DesktopApp = {
  /** Runs a function in the main process, with the electron module; what it needs else must be in its argument. */
  readonly evaluate: <R, A = undefined>(
    act: (electron: typeof Electron, argument: A) => R | Promise<R>,
    argument?: A,
  ) => Promise<R>;
  readonly firstWindow: () => Promise<Page>;
  readonly windows: () => Page[];
  /** Asks the application to quit and waits until it has. */
  readonly close: () => Promise<void>;
  readonly process: () => ChildProcess;
};
