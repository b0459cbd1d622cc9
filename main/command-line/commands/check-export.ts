import path from "node:path";
import { checkExport } from "../../exporting/proof/check-export.ts";
import type { Command } from "../command.ts";

export const checkExportCommand: Command = {
  name: "check-export",
  summary: "Read an export back, on any machine, without the archive; names each difference, exit status 1 if any is.",
  usage: "DIR|ZIP",
  options: {},
  takes: [1, 1],
  run: async ({ args: [at = ""], terminal }) => {
    const checked = await checkExport(path.resolve(at), {
      onProgress: (done, total) => terminal.progress(`${done} of ${total}…`),
    });
    for (const one of checked.listed) terminal.row([one.format ?? one.file ?? "", one.what], one);
    const { archive, exported, transcripts } = checked.report;
    const records = Object.entries(checked.readBack).map(([format, count]) => `${format} ${count}`);
    const many = checked.differences === 1 ? "1 difference" : `${checked.differences || "no"} differences`;
    terminal.say(
      `Export of “${archive.name}”, ${exported}, ${transcripts} transcripts: ${checked.files} files have their sums; records read back: ${records.join(", ")}; ${many}.`,
    );
    return checked.differences === 0 ? 0 : 1;
  },
};
