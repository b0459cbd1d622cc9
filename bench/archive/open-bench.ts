import { readFileSync } from "node:fs";
import path from "node:path";
import { openArchive } from "../../main/archive/open.ts";
import { recordKinds } from "../../shared/records/change.ts";
import { recordSchemas } from "../../shared/records/record.ts";
import { longestHold } from "../finding/hold.ts";
import { median, type Row, time } from "../row.ts";
import { collectGarbage } from "./garbage.ts";

const rounds = 5;

/** Open the archive against reading, parsing and checking its archive.json in one piece; and what opening holds up. */
export async function benchOpen(size: number, folder: string): Promise<Row[]> {
  const ours: number[] = [];
  const peer: number[] = [];
  const readPeer = () => readWhole(path.join(folder, "archive.json"));
  // Once unmeasured: whichever comes first compiles the same validation for both.
  await openAndClose(folder);
  readPeer();
  for (let round = 0; round < rounds; round += 1) {
    collectGarbage();
    ours.push(await time(() => openAndClose(folder)));
    collectGarbage();
    peer.push(await time(readPeer));
  }
  const held = await longestHold(() => openAndClose(folder));
  const peerName = "read + JSON.parse + the same zod validation";
  return [
    { what: "open", size, ours: median(ours), peer: median(peer), peerName, limit: 1.5 },
    { what: "open: longest hold", size, ours: held, unit: "ms", atMost: 50 },
  ];
}

async function openAndClose(folder: string): Promise<void> {
  const archive = await openArchive(folder, { program: "bench" });
  await archive.close();
}

/** All of it at once, as lowdb's own adapter would, then every record checked. */
function readWhole(file: string): number {
  const catalogue: unknown = JSON.parse(readFileSync(file, "utf8"));
  let records = 0;
  for (const kind of recordKinds) {
    for (const record of Reflect.get(Object(catalogue), kind)) {
      if (!recordSchemas[kind].safeParse(record).success) throw new Error(`${file} holds no valid record of ${kind}`);
      records += 1;
    }
  }
  return records;
}
