import path from "node:path";
import type { Loss, Repair } from "../../../shared/contract/repair.ts";
import { planRepair, repairFolder } from "../../archive/repair/repair.ts";
import { withReread } from "../../service/read-again.ts";
import type { Command, ExitCode } from "../command.ts";
import { deedWords } from "../deed-words.ts";
import type { Terminal } from "../terminal.ts";
import { archiveFolder } from "../with-archive.ts";

export const repairCommand: Command = {
  name: "repair",
  summary:
    "Repair a damaged archive and say what could not be had; exit status 1 if anything. Nothing is deleted: what is damaged is moved to the folder “damaged”.",
  usage: "--archive DIR [--from BACKUP] [--dry-run]",
  options: {
    "dry-run": { help: "say what would be done, and do nothing" },
    from: {
      value: "BACKUP",
      help: "a copy of the archive: damaged and missing files that are whole there are fetched",
    },
  },
  takes: [0, 0],
  run: async (invocation) => {
    const { terminal, options } = invocation;
    const folder = archiveFolder(invocation);
    const onProgress = (read: number) => {
      if (read % 100 === 0) terminal.progress(`${read} files read…`);
    };
    // Not by the service, which has to open the archive first.
    const from = options.text("from");
    const repair = await withReread((reread) => {
      const wanted = { onProgress, reread, ...(from === undefined ? {} : { from: path.resolve(from) }) };
      return options.flag("dry-run")
        ? planRepair(folder, wanted)
        : repairFolder(folder, { ...wanted, program: "lectern repair" });
    });
    return tell(terminal, repair);
  },
};

function tell(terminal: Terminal, repair: Repair): ExitCode {
  for (const { file, problem } of repair.damage) terminal.say(`Found: ${file} ${problem}.`);
  for (const action of repair.actions) terminal.say(action);
  for (const loss of repair.losses) for (const line of lossLines(loss)) terminal.say(line);
  const isIdle = repair.damage.length + repair.actions.length === 0;
  const parts = repair.losses.length === 1 ? "1 part" : `${repair.losses.length} parts`;
  const had = repair.losses.length === 0 ? "Nothing is lost." : `${parts} could not be had.`;
  const aside = repair.aside === undefined ? "" : ` What was damaged is in ${repair.aside}.`;
  terminal.result(isIdle ? "Nothing is damaged: there is nothing to repair." : `${had}${aside}`, repair);
  return repair.losses.length === 0 ? 0 : 1;
}

function lossLines({ what, steps }: Loss): readonly string[] {
  const lines = steps.map(({ at, who, deed }) => `  ${at}  ${who ?? "somebody"}: ${deedWords(deed)}`);
  return [`Lost: ${what}`, ...lines];
}
