import { say } from "../../shared/language/say.ts";
import { archiveState, isWritable } from "../archive/archive-state.ts";
import { bridge } from "../bridge/bridge.ts";
import { sayProblem, tell } from "../notices/toast.ts";
import { importing } from "../screens/screen.ts";

type Begun = Awaited<ReturnType<typeof bridge.imports.begin>>;

/** Hand files to the service and go to the review of what it reads from them. */
export async function receiveFiles(files: readonly File[]): Promise<void> {
  if (files.length === 0) return tell(say("There was no file in that."));
  const refusal = whyNot();
  if (refusal !== undefined) return sayProblem(refusal);
  review(await bridge.files.receive(files));
}

export async function receivePlaces(places: readonly string[]): Promise<void> {
  if (places.length > 0) review(await bridge.imports.begin({ places: [...places] }));
}

function review(begun: Begun): void {
  if (begun.ok) importing.set(begun.value.import);
  else sayProblem(begun.error.message);
}

/** Why nothing can be imported now. */
export function whyNot(): string | undefined {
  if (archiveState.get()?.archive === undefined)
    return say("Open or create an archive first; then drop the files again.");
  if (!isWritable()) return say("This archive is open for reading only: nothing can be imported into it.");
  return importing.get() === undefined ? undefined : say("Finish this import first, then drop the next files.");
}
