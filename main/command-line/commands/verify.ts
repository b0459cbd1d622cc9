import { verifyFolder } from "../../archive/open.ts";
import { noteCare } from "../../archive/verify/note-care.ts";
import type { Command } from "../command.ts";
import { archiveFolder } from "../with-archive.ts";

export const verifyCommand: Command = {
  name: "verify",
  summary: "Read every file of the archive again and name each that is damaged; exit status 1 if any is.",
  usage: "--archive DIR",
  options: {},
  takes: [0, 0],
  run: async (invocation) => {
    const { terminal } = invocation;
    // Not by the service, which has to open the archive first: one that is too damaged for that is verified too.
    const folder = archiveFolder(invocation);
    const found = await verifyFolder(folder, {
      onProgress: (read) => {
        if (read % 100 === 0) terminal.progress(`${read} files read…`);
      },
    });
    const { files, damage } = found;
    const isNoted = await noteCare(folder, (care) => care.verified(found, new Date()));
    for (const one of damage) terminal.row([one.file, one.problem], one);
    const problems = damage.length === 1 ? "1 problem" : `${damage.length} problems`;
    const unnoted = isNoted ? "" : " (Not noted in the archive, which cannot be written to just now.)";
    terminal.say(`${files} files read, ${problems}.${unnoted}`);
    if (damage.length > 0) terminal.say("“lectern repair --dry-run” says what can be done about it.");
    return damage.length === 0 ? 0 : 1;
  },
};
