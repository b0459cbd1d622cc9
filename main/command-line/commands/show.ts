import type { Block } from "../../../shared/reading/page.ts";
import { transcriptId } from "../../../shared/records/id.ts";
import type { Command } from "../command.ts";
import { UsageError } from "../command.ts";
import { withArchive } from "../with-archive.ts";

export const showCommand: Command = {
  name: "show",
  summary: "Show one transcript: its record and its text.",
  usage: "ID --archive DIR",
  options: {},
  takes: [1, 1],
  run: (invocation) => {
    const id = transcriptId.safeParse(invocation.args[0]);
    if (!id.success) {
      throw new UsageError(`“${invocation.args[0]}” is not the id of a transcript. lectern list shows the ids.`);
    }
    return withArchive(invocation, { readOnly: true }, async ({ handlers }) => {
      const shown = await handlers.transcripts.show({ id: id.data });
      const { blocks } = await handlers.transcripts.page({ id: id.data });
      const { transcript } = shown;
      const facts = [transcript.title, transcript.date, transcript.place, transcript.publication.status].filter(
        Boolean,
      );
      const labels = shown.topics.map(({ label }) => label).join(", ");
      const head = [...facts, labels === "" ? "" : `Topics: ${labels}`].filter(Boolean).join("\n");
      invocation.terminal.result(`${head}\n\n${blocks.map(plainBlock).join("\n\n")}`, { ...shown, blocks });
      return 0;
    });
  },
};

function plainBlock(block: Block): string {
  if (block.kind === "omission") return block.text;
  if (block.kind === "break") return "* * *";
  const text = block.paragraphs.map((paragraph) => paragraph.text).join("\n\n");
  return block.kind === "turn" ? `${block.label}: ${text}` : text;
}
