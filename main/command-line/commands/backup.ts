import path from "node:path";
import type { BackupReport } from "../../../shared/contract/backups.ts";
import { isLecternError } from "../../../shared/contract/error.ts";
import type { Archive } from "../../archive/archive.ts";
import { openArchive } from "../../archive/open.ts";
import { backUp } from "../../backup/back-up.ts";
import { noteBackup } from "../../backup/note-backup.ts";
import type { BackupProgress } from "../../backup/progress.ts";
import { type Command, type ExitCode, type Invocation, UsageError } from "../command.ts";
import type { Terminal } from "../terminal.ts";
import { archiveFolder } from "../with-archive.ts";

export const backupCommand: Command = {
  name: "backup",
  summary:
    "Bring a copy of the archive up to date, only what is new, and verify it. To restore, open the copy: it is an archive.",
  usage: "DIR --archive DIR",
  options: {},
  takes: [1, 1],
  run: async (invocation) => {
    const to = invocation.args[0];
    // An empty one is a variable of a script that was not set: see `archiveFolder`.
    if (to === undefined || to === "") throw new UsageError("Say where the copy is to be: lectern backup DIR.");
    const archive = await openAny(archiveFolder(invocation));
    try {
      return await makeBackup(archive, path.resolve(to), invocation);
    } finally {
      await archive.close();
    }
  },
};

/** For reading when another program writes there: a backup can be made all the same. */
async function openAny(folder: string): Promise<Archive> {
  try {
    return await openArchive(folder, { program: "lectern backup" });
  } catch (error) {
    if (!isLecternError(error, "archive-locked")) throw error;
    return await openArchive(folder, { readOnly: true, onlySaved: true });
  }
}

async function makeBackup(archive: Archive, to: string, { terminal }: Invocation): Promise<ExitCode> {
  const report = await backUp(archive, to, { onProgress: (progress) => tell(terminal, progress) });
  if (!(await noteBackup(archive, report))) {
    terminal.say("Another program has the archive open, or it can only be read: this backup is not noted in it.");
  }
  for (const { file, problem } of report.damage) terminal.say(`${file}: ${problem}`);
  terminal.result(reportLine(report), report);
  return report.damage.length === 0 ? 0 : 1;
}

function tell(terminal: Terminal, { doing, done, total }: BackupProgress): void {
  if (done % 100 === 0) terminal.progress(total === 0 ? `${doing}…` : `${doing} ${done} of ${total} files…`);
}

function reportLine({ folder, transcripts, copied, files, damage }: BackupReport): string {
  const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
  const holds = `${many(transcripts, "transcript", "transcripts")} in ${folder}`;
  const work = `${many(copied.files, "file", "files")} copied, ${many(files, "file", "files")} verified`;
  return damage.length === 0
    ? `${holds}: ${work}.`
    : `${holds}: ${work}. NOT a good backup: ${many(damage.length, "problem", "problems")}.`;
}
