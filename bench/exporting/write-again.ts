import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { filesBelow } from "../../main/archive/disk/list-names.ts";
import { time } from "../row.ts";

/** Write the same files with the same bytes, as a loop does that has them: milliseconds, those of reading them left out. */
export async function writeAgain(from: string, to: string): Promise<number> {
  let spent = 0;
  for (const name of await filesBelow(from)) {
    const bytes = readFileSync(path.join(from, name));
    const file = path.join(to, name);
    mkdirSync(path.dirname(file), { recursive: true });
    spent += await time(() => writeFileSync(file, bytes));
  }
  return spent;
}
