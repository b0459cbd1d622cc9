import { open } from "node:fs/promises";
import path from "node:path";
import { makeFolder, replaceFile, writeWhole } from "../disk/durable.ts";
import { readAt } from "../disk/file-reader.ts";
import { sha256Of } from "../disk/sha256.ts";
import { historyFolder, segmentPath } from "./history-segment.ts";
import type { TornTail } from "./history-walk.ts";

/** Cut a torn tail off its segment. Its bytes are kept beside the history: cutting is the one thing that cannot be undone. */
export async function dropTornTail(folder: string, torn: TornTail): Promise<void> {
  const handle = await open(segmentPath(folder, torn.segment), "r+");
  try {
    const bytes = await readAt(handle, torn.from, torn.size - torn.from);
    const kept = path.join(folder, historyFolder, "torn");
    await makeFolder(kept);
    const name = `${path.parse(torn.segment).name}-${torn.from}-${torn.size}-${sha256Of(bytes)}.part`;
    await replaceFile(path.join(kept, name), (copy) => writeWhole(copy, bytes));
    await handle.truncate(torn.from);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
