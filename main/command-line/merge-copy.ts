import { realpath } from "node:fs/promises";
import path from "node:path";
import { LecternError } from "../../shared/contract/error.ts";
import type { Archive } from "../archive/archive.ts";
import { openArchive } from "../archive/open.ts";
import { userDataFolder } from "../browser/user-data.ts";
import { type JoinPlan, joinArchives, planJoining } from "../joining/join-archives.ts";
import { joinCounts } from "../joining/join-report.ts";
import { settingsStore } from "../service/settings-store.ts";
import type { ExitCode, Invocation } from "./command.ts";
import { clashRow, countLine, type Named, noteLine } from "./join-rows.ts";
import { archiveFolder } from "./with-archive.ts";

/** Bring another copy of the archive into it, as one step; with `--dry-run` it is only told what would change. */
export async function mergeCopy(invocation: Invocation, copy: string): Promise<ExitCode> {
  const folder = archiveFolder(invocation);
  const isDry = invocation.options.flag("dry-run");
  const who = await whoWorks();
  const takeOver = invocation.options.flag("take-over");
  const archive = await openArchive(folder, { program: "lectern merge", readOnly: isDry, takeOver, ...who });
  try {
    const other = await openArchive(path.resolve(copy), { readOnly: true, onlySaved: true });
    try {
      await refuseItself(archive, other, copy);
      return await mergeOpen(invocation, archive, other, isDry);
    } finally {
      await other.close();
    }
  } finally {
    await archive.close();
  }
}

async function mergeOpen(
  { terminal }: Invocation,
  archive: Archive,
  other: Archive,
  isDry: boolean,
): Promise<ExitCode> {
  terminal.progress("Reading both histories…");
  const before = archive.snapshot().tables;
  const plan = await planJoining(archive, other);
  const step = isDry ? undefined : await joinArchives(archive, other, plan);
  const { clashes, notes } = plan;
  const counts = joinCounts(plan);
  terminal.result(sayDone(plan, isDry), { ...(step ? { step: step.id } : {}), counts, clashes, notes });
  if (!terminal.json) {
    const named: Named = { joined: plan.tables, here: before, there: other.tables };
    for (const count of counts) terminal.row([countLine(count)], {});
    if (clashes.length > 0) terminal.row(["what", "field", "here", "in the copy", ""], {});
    for (const clash of clashes) terminal.row(clashRow(named, clash), {});
    for (const note of notes) terminal.row([noteLine(named, note)], {});
  }
  return 0;
}

function sayDone({ changes, clashes }: JoinPlan, isDry: boolean): string {
  if (changes.length === 0) return "The copy has nothing that is not here.";
  const told = clashes.length === 0 ? "" : `; ${clashes.length} changed in both, the later change stands`;
  return isDry ? `This would come in${told}.` : `Brought in as one step; “lectern undo” takes it back${told}.`;
}

async function refuseItself(archive: Archive, other: Archive, copy: string): Promise<void> {
  if ((await realpath(archive.folder)) === (await realpath(other.folder))) {
    throw new LecternError("bad-request", `${copy} is the archive itself. Name the folder of the other copy.`);
  }
}

/** The name that changes on this machine are made in. */
async function whoWorks(): Promise<{ readonly who?: string }> {
  const { who } = await settingsStore(userDataFolder()).show();
  return who === undefined ? {} : { who };
}
