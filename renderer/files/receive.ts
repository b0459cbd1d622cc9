import { say } from "../../shared/language/say.ts";
import { isOpen, isWritable } from "../archive/archive-state.ts";
import { bridge } from "../bridge/bridge.ts";
import { sayProblem, tell } from "../notices/toast.ts";
import { importing } from "../screens/screen.ts";
import { createStore } from "../store/store.ts";

type Begun = Awaited<ReturnType<typeof bridge.imports.begin>>;

/** Dropped while no archive was open: they are read when one is. */
export const waitingFiles = createStore<readonly File[]>([]);

/** How many are on their way to the service: a page without a path hands over all of their bytes. */
export const arriving = createStore<number>(0);

/** Hand files to the service and go to the review of what it reads from them. */
export async function receiveFiles(files: readonly File[]): Promise<void> {
  if (files.length === 0) return tell(say("There was no file in that."));
  if (!isOpen()) return waitingFiles.set(files);
  const refusal = whyNot();
  if (refusal !== undefined) return sayProblem(refusal);
  arriving.set(files.length);
  try {
    review(await bridge.files.receive(files));
  } finally {
    arriving.set(0);
  }
}

/** An archive is open now: the review of what waited for one. `files`: where they were taken before. */
export async function receiveWaiting(files = takeWaiting()): Promise<void> {
  if (files.length > 0) await receiveFiles(files);
}

export function takeWaiting(): readonly File[] {
  const files = waitingFiles.get();
  waitingFiles.set([]);
  return files;
}

export async function receivePlaces(places: readonly string[]): Promise<void> {
  if (places.length > 0) review(await bridge.imports.begin({ places: [...places] }));
}

function review(begun: Begun): void {
  if (begun.ok) importing.set(begun.value.import);
  else sayProblem(begun.error.message);
}

/** Why nothing can be imported now; without an archive files wait for one. */
export function whyNot(): string | undefined {
  if (!isOpen()) return undefined;
  if (!isWritable()) return say("This archive is open for reading only: nothing can be imported into it.");
  return importing.get() === undefined && arriving.get() === 0
    ? undefined
    : say("Finish this import first, then drop the next files.");
}
