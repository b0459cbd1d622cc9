import type { ArchiveState } from "../../shared/contract/archive.ts";
import type { Bridge } from "../../shared/contract/bridge.ts";
import type { Outcome } from "../../shared/contract/error.ts";
import type { Settings } from "../../shared/contract/settings.ts";
import { postOutcome } from "./fetch-outcome.ts";

declare global {
  interface Window {
    /** Put there by the preload of a host that has one. */
    readonly lectern?: Bridge<File>;
  }
}

const { lectern } = window;

/**
 * What every page begins by asking, on its way while the rest of the page is still being read: this file runs by itself,
 * before it (`scripts/first-script.ts`), and so imports next to nothing. Undefined where the host does not answer.
 */
export const askedFirst: {
  readonly state: Promise<Outcome<ArchiveState> | undefined>;
  readonly settings: Promise<Outcome<Settings> | undefined>;
} = {
  state: lectern?.archive.state({}) ?? postOutcome("call/archive/state", {}),
  settings: lectern?.settings.show({}) ?? postOutcome("call/settings/show", {}),
};
