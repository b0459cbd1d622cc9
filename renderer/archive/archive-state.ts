import type { ArchiveState } from "../../shared/contract/archive.ts";
import { bridge } from "../bridge/bridge.ts";
import { createStore } from "../store/store.ts";

/** Which archive is open and what this host can do; `undefined` until the service has answered. */
export const archiveState = createStore<ArchiveState | undefined>(undefined);

/** Keep the state until the function that is given back is called. */
export function followArchive(): () => void {
  const stop = bridge.on["archive.state"](archiveState.set);
  void refreshArchive();
  return stop;
}

/** Ask again: the number of transcripts changes without an event of its own. */
export async function refreshArchive(): Promise<void> {
  const outcome = await bridge.archive.state({});
  if (outcome.ok) archiveState.set(outcome.value);
}

export const isOpen = (): boolean => archiveState.get()?.archive !== undefined;

export const isWritable = (): boolean => archiveState.get()?.archive?.readOnly === false;
