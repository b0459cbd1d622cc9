import path from "node:path";
import { archiveName } from "../../../shared/contract/archive.ts";
import { type Command, UsageError } from "../command.ts";
import { archiveFolder, commandLineService } from "../with-archive.ts";

export const initCommand: Command = {
  name: "init",
  summary: "Make a new archive in a folder that is empty or new.",
  usage: "--archive DIR [--name NAME]",
  options: { name: { help: "what the archive is called; the folder's name if not given", value: "NAME" } },
  takes: [0, 0],
  run: async (invocation) => {
    const folder = archiveFolder(invocation);
    const name = parseName(invocation.options.text("name") ?? path.basename(folder));
    const service = await commandLineService();
    try {
      const made = await service.handlers.archive.create({ place: service.namePlace(folder).id, name });
      invocation.terminal.result(`${made.name} is ready in ${made.folder}`, made);
      return 0;
    } finally {
      await service.close();
    }
  },
};

function parseName(text: string): string {
  const name = archiveName.safeParse(text);
  if (name.success) return name.data;
  throw new UsageError("An archive's name has 1 to 200 characters: --name NAME.");
}
