import path from "node:path";
import { LecternError } from "../../../shared/contract/error.ts";
import { listNames } from "../disk/list-names.ts";
import { baseSum, basesFolder, type Gap, isBaseName, listGapFiles, readGap } from "../history/history-gap.ts";
import type { Report } from "./verify.ts";
import { verifySum } from "./verify-sum.ts";

/** The gaps that a repair left in the history, and the states behind them. Answers with those that are as they were. */
export async function verifyGaps(folder: string, report: Report): Promise<readonly Gap[]> {
  const gaps: Gap[] = [];
  for (const label of await listGapFiles(folder)) {
    report.read();
    try {
      gaps.push(await readGap(folder, label));
    } catch (error) {
      if (!(error instanceof LecternError)) throw error;
      report.damaged(label, "was changed: its sum is wrong");
    }
  }
  const bases = await listNames(path.join(folder, basesFolder));
  for (const name of bases) {
    if (isBaseName(name)) {
      await verifySum(folder, `${basesFolder}/${name}`, baseSum(name), report);
    }
  }
  for (const base of new Set(gaps.map((gap) => gap.base))) {
    if (!bases.includes(base)) report.damaged(`${basesFolder}/${base}`, "is missing");
  }
  return gaps;
}
