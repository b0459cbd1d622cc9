import { bridge } from "../bridge/bridge.ts";
import { sayProblem } from "../notices/toast.ts";
import { asks } from "../welcome/asks.ts";

/** Close the archive; the screen to create or open one comes in its place. */
export async function closeArchive(): Promise<void> {
  await close();
}

/** Close it, and ask for the name and the folder of another one. */
export async function createAnother(): Promise<void> {
  if (await close()) asks.set("create");
}

async function close(): Promise<boolean> {
  const outcome = await bridge.archive.close({});
  if (!outcome.ok) sayProblem(outcome.error.message);
  return outcome.ok;
}
