import type { Command } from "../command.ts";
import { withArchive } from "../with-archive.ts";

export const verifyCommand: Command = {
  name: "verify",
  summary: "Read every file of the archive again and name each that is damaged; exit status 1 if any is.",
  usage: "--archive DIR",
  options: {},
  takes: [0, 0],
  run: (invocation) =>
    withArchive(invocation, { readOnly: true }, async ({ handlers }) => {
      const { files, damage } = await handlers.archive.verify({});
      for (const one of damage) invocation.terminal.result(`${one.file}\t${one.problem}`, one);
      const problems = damage.length === 1 ? "1 problem" : `${damage.length} problems`;
      invocation.terminal.say(`${files} files read, ${problems}.`);
      return damage.length === 0 ? 0 : 1;
    }),
};
