import type { Similar } from "../../../shared/contract/finding.ts";
import { similarWords } from "../../../shared/records/similar-words.ts";
import { asTranscriptId } from "../asked-selection.ts";
import type { Command } from "../command.ts";
import { withArchive } from "../with-archive.ts";

export const similarCommand: Command = {
  name: "similar",
  summary:
    "List the transcripts that are most like one, best first; a line each: id, likeness (0 to 1), title, date, why.",
  usage: "ID --archive DIR",
  options: {},
  takes: [1, 1],
  run: (invocation) => {
    const id = asTranscriptId(invocation.args[0] ?? "");
    return withArchive(invocation, { readOnly: true }, async (service) => {
      await service.indexed();
      const { similar } = await service.handlers.finding.similar({ id, limit: 20 });
      for (const one of similar) invocation.terminal.row(lineOf(one), one);
      return 0;
    });
  },
};

function lineOf(one: Similar): string[] {
  return [one.id, one.likeness.toFixed(2), one.title, one.date ?? "", similarWords(one)];
}
