import { bridge } from "../bridge/bridge.ts";
import { sayProblem } from "../notices/toast.ts";

/** Close the archive; the screen to create or open one comes in its place. */
export async function closeArchive(): Promise<void> {
  const outcome = await bridge.archive.close({});
  if (!outcome.ok) sayProblem(outcome.error.message);
}
