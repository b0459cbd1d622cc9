import type { ArchiveState } from "../../shared/contract/archive.ts";
import { askedFirst } from "../bridge/asked-first.ts";
import { bridge } from "../bridge/bridge.ts";
import { createStore } from "../store/store.ts";

/** Which archive is open and what this host can do; `undefined` until the service has answered. */
export const archiveState = createStore<ArchiveState | undefined>(undefined);

/** Keep the state until the function that is given back is called. */
export function followArchive(): () => void {
  const stop = bridge.on["archive.state"](archiveState.set);
  void takeFirst();
  return stop;
}

/** Asked again: what changed before this page heard of changes was told to nobody. */
async function takeFirst(): Promise<void> {
  const first = await askedFirst.state;
  if (first?.ok === true) archiveState.set((now) => now ?? first.value);
  await refreshArchive();
}

/** Ask again: the number of transcripts changes without an event of its own. */
export async function refreshArchive(): Promise<void> {
  const outcome = await bridge.archive.state({});
  if (outcome.ok) archiveState.set((now) => (isSame(now, outcome.value) ? now : outcome.value));
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export const isOpen = (): boolean => archiveState.get()?.archive !== undefined;

export const isWritable = (): boolean => archiveState.get()?.archive?.readOnly === false;
