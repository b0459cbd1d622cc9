import type { WatchState } from "../../shared/contract/watches.ts";
import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { whyNot } from "../files/receive.ts";
import { sayProblem, tell } from "../notices/toast.ts";
import { importing } from "../screens/screen.ts";
import { createStore } from "../store/store.ts";

/** The watch of the open archive; undefined until the service has answered. */
export const watchState = createStore<WatchState | undefined>(undefined);

export async function loadWatch(): Promise<void> {
  watchState.set(undefined);
  const outcome = await bridge.watches.show({});
  // What was told meanwhile is newer than this answer.
  if (outcome.ok && watchState.get() === undefined) watchState.set(outcome.value);
}

/** What becomes of new files: what a person chooses beside the folder. */
export type WatchWay = Pick<WatchState, "atOnce" | "folders">;

export const plainWay: WatchWay = { atOnce: false, folders: "none" };

export async function watchPlace(place: string, way: WatchWay): Promise<void> {
  sayRefusal(await bridge.watches.start({ place, ...way }));
}

export async function stopWatching(): Promise<void> {
  sayRefusal(await bridge.watches.stop({}));
}

/** What it came to is told as an event, to all windows. */
function sayRefusal(outcome: Awaited<ReturnType<typeof bridge.watches.stop>>): void {
  if (!outcome.ok) sayProblem(outcome.error.message);
}

/** Go to the review of the files that wait. */
export async function reviewWaiting(): Promise<void> {
  const refusal = whyNot();
  if (refusal !== undefined) return sayProblem(refusal);
  if (watchState.get()?.waiting === 0) return tell(say("No new file waits in the watched folder."));
  const outcome = await bridge.watches.review({});
  if (outcome.ok) importing.set(outcome.value.import);
  else sayProblem(outcome.error.message);
}

/** `Inbox`, of a path of any system. */
export function folderName({ folder }: WatchState): string {
  return folder?.label.split(/[/\\]/).findLast((part) => part !== "") ?? "";
}
