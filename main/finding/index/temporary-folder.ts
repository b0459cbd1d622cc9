import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

const beginning = "lectern-index-";

/** A folder of the machine's own for an index of this session; those that dead processes left behind are removed. */
export async function makeTemporaryFolder(): Promise<string> {
  await removeLeftBehind();
  return mkdtemp(path.join(tmpdir(), `${beginning}${process.pid}-`));
}

async function removeLeftBehind(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(beginning)) continue;
    const owner = Number.parseInt(name.slice(beginning.length), 10);
    if (isRunning(owner)) continue;
    // Another program may be removing it too, or hold it on Windows: the next one tries again.
    await rm(path.join(tmpdir(), name), { recursive: true, force: true }).catch(() => {});
  }
}

function isRunning(processId: number): boolean {
  if (!(processId > 0)) return true;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}
