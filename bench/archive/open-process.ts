import { readFileSync } from "node:fs";
import path from "node:path";
import { openArchive } from "../../main/archive/open.ts";
import { recordKinds } from "../../shared/records/change.ts";
import { recordSchemas } from "../../shared/records/record.ts";

/**
 * A program of its own, as an archive is opened once in the life of a process: neither side finds code that the other has
 * warmed, or garbage that it left. `open FOLDER` or `peer FOLDER`; prints milliseconds.
 */
async function main(side: string, folder: string): Promise<void> {
  const milliseconds = side === "open" ? await openOnce(folder) : readWhole(path.join(folder, "archive.json"));
  process.stdout.write(`${milliseconds}\n`);
}

async function openOnce(folder: string): Promise<number> {
  const began = performance.now();
  const archive = await openArchive(folder, { program: "bench" });
  const took = performance.now() - began;
  await archive.close();
  return took;
}

/** All of it at once, as lowdb's own adapter would, then every record checked. */
function readWhole(file: string): number {
  const began = performance.now();
  const catalogue: unknown = JSON.parse(readFileSync(file, "utf8"));
  for (const kind of recordKinds) {
    for (const record of Reflect.get(Object(catalogue), kind)) {
      if (!recordSchemas[kind].safeParse(record).success) throw new Error(`${file} holds no valid record of ${kind}`);
    }
  }
  return performance.now() - began;
}

await main(process.argv[2] ?? "", process.argv[3] ?? "");
