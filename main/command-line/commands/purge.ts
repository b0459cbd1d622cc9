import type { PurgeReport } from "../../../shared/contract/archive.ts";
import { purge } from "../../archive/purge/purge.ts";
import { asTranscriptId } from "../asked-selection.ts";
import { type Command, type Invocation, UsageError } from "../command.ts";
import { archiveFolder } from "../with-archive.ts";

export const purgeCommand: Command = {
  name: "purge",
  summary:
    "Erase transcripts for good, from the history too, as the law may demand. It cannot be undone, and copies elsewhere are not touched.",
  usage: "ID… --reason TEXT --yes --archive DIR",
  options: {
    reason: { help: "why; it is kept in the history, so it must not say what is to go", value: "TEXT" },
    yes: { help: "yes, erase them: nothing can bring them back" },
  },
  takes: [1, Number.POSITIVE_INFINITY],
  run: async (invocation) => {
    const request = parseRequest(invocation);
    const report = await purge(archiveFolder(invocation), request, { program: "lectern purge" });
    invocation.terminal.result(reportLine(report), report);
    invocation.terminal.say(copiesLine(report));
    return 0;
  },
};

function parseRequest({ args, options }: Invocation) {
  const transcripts = args.map(asTranscriptId);
  const reason = options.text("reason")?.trim() ?? "";
  if (reason === "") throw new UsageError("Say why, it is kept in the history: --reason TEXT.");
  if (!options.flag("yes")) {
    throw new UsageError(
      "What is purged is erased for good, from the history too. If that is what you want, add --yes.",
    );
  }
  return { transcripts, reason };
}

function reportLine({ transcripts, passages, files, batches }: PurgeReport): string {
  const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
  const erased = [many(transcripts, "transcript", "transcripts"), many(passages, "passage", "passages")];
  return `Purged: ${erased.join(", ")}, ${many(files.length, "file", "files")}; ${many(batches, "batch", "batches")} of the history written anew.`;
}

function copiesLine({ backups, hasGaps }: PurgeReport): string {
  const known = backups.length === 0 ? "" : ` The next backup purges it from ${backups.join(", ")} too.`;
  const gaps = hasGaps
    ? " The history has gaps: an earlier text that they alone named may still stand in texts/, where nothing tells it from others."
    : "";
  return `Copies elsewhere and exports still hold it.${known}${gaps}`;
}
