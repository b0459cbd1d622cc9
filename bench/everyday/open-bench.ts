import { readFileSync } from "node:fs";
import path from "node:path";
import { openArchive } from "../../main/archive/open.ts";
import { median, type Row, time } from "../row.ts";
import type { Workbench } from "./workbench.ts";

const rounds = 5;

/** Open the archive, every record checked, against `JSON.parse` of its archive.json alone. */
export async function benchOpen(size: number, { archiveFolder, service }: Workbench): Promise<Row[]> {
  await service.close();
  const ours: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await time(async () => (await openArchive(archiveFolder, { readOnly: true })).close()));
    peer.push(await time(() => JSON.parse(readFileSync(path.join(archiveFolder, "archive.json"), "utf8"))));
  }
  return [
    { what: "open", size, ours: median(ours), peer: median(peer), peerName: "JSON.parse of archive.json", limit: 6 },
  ];
}
