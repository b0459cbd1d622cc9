import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { openArchive } from "../../main/archive/open.ts";
import { longestHold } from "../finding/hold.ts";
import { median, type Row } from "../row.ts";

const rounds = 9;

/** Open the archive against reading, parsing and checking its archive.json in one piece; and what opening holds up. */
export async function benchOpen(size: number, folder: string): Promise<Row[]> {
  const ours: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await inProcess("open", folder));
    peer.push(await inProcess("peer", folder));
  }
  const held = await longestHold(async () => {
    const archive = await openArchive(folder, { program: "bench" });
    await archive.close();
  });
  const peerName = "read + JSON.parse + the same zod validation";
  return [
    { what: "open", size, ours: median(ours), peer: median(peer), peerName, limit: 1.5 },
    { what: "open: longest hold", size, ours: held, unit: "ms", atMost: 50 },
  ];
}

/** Milliseconds. The program is built beside this. */
async function inProcess(side: "open" | "peer", folder: string): Promise<number> {
  const program = path.join(import.meta.dirname, "open-process.mjs");
  const { stdout } = await promisify(execFile)(process.execPath, [program, side, folder]);
  const milliseconds = Number(stdout);
  if (!(milliseconds > 0)) throw new Error(`${program} answered with ${stdout}`);
  return milliseconds;
}
