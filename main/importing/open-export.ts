import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import path from "node:path";
import { verifyBag } from "../exporting/bagit/read/verify-bag.ts";
import { isExportStart } from "../exporting/json/parse-export.ts";
import type { Pace } from "../runtime/pace.ts";
import type { Gathered } from "./gather.ts";
import { bagContent, findBag } from "./lectern-bag.ts";

const startLength = 1 << 16;

/** Whether the file, or folder, says of itself that it is an export of Lectern: in JSON, in JSON Lines, or a bag. */
export async function isExport({ path: at, isBag = false }: Pick<Gathered, "path" | "isBag">): Promise<boolean> {
  if (isBag) return true;
  const ending = path.extname(at).toLowerCase();
  if (ending === ".zip") return (await findBag(at)) !== undefined;
  if (!/^\.jsonl?$/.test(ending)) return false;
  const handle = await open(at, "r");
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(startLength), 0, startLength, 0);
    return isExportStart(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

/** The bytes of an export's JSON. Of a bag every file is looked at first: throws `unreadable` where it is not whole. */
export async function openExport(at: string, pace: Pace): Promise<AsyncIterable<Uint8Array>> {
  const bag = await findBag(at);
  if (!bag) return createReadStream(at);
  await verifyBag(bag, pace);
  return bag.stream(bagContent);
}
