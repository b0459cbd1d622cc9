import path from "node:path";
import { filesBelow } from "../disk/list-names.ts";
import { damagedFolder } from "../disk/set-aside.ts";
import { historyFolder } from "../history/history-segment.ts";
import type { Report } from "./verify.ts";
import { verifySum } from "./verify-sum.ts";

/** What was set aside, damaged as it is, is to stay as it is: each file against the sum that ends its name. */
export async function verifyKept(folder: string, report: Report): Promise<void> {
  for (const place of [`${historyFolder}/torn`, damagedFolder]) {
    for (const file of await filesBelow(path.join(folder, place))) {
      const sum = /[.-]([0-9a-f]{64})(?:\.part)?$/.exec(file)?.[1];
      if (sum !== undefined) await verifySum(folder, `${place}/${file}`, sum, report);
    }
  }
}
