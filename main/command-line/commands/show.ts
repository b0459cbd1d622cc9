import type { Block } from "../../../shared/reading/page.ts";
import { asTranscriptId } from "../asked-selection.ts";
import type { Command } from "../command.ts";
import { withArchive } from "../with-archive.ts";

export const showCommand: Command = {
  name: "show",
  summary: "Show one transcript: its record and its text.",
  usage: "ID --archive DIR",
  options: {},
  takes: [1, 1],
  run: (invocation) => {
    const id = asTranscriptId(invocation.args[0] ?? "");
    return withArchive(invocation, { readOnly: true }, async ({ handlers }) => {
      const shown = await handlers.transcripts.show({ id });
      const { blocks } = await handlers.transcripts.page({ id });
      const { transcript } = shown;
      const facts = [transcript.title, transcript.date, transcript.place, transcript.publication.status].filter(
        Boolean,
      );
      const trashed = transcript.trashed ? `In the trash since ${transcript.trashed.at}` : "";
      const labels = shown.topics.map(({ label }) => label).join(", ");
      const head = [...facts, trashed, labels === "" ? "" : `Topics: ${labels}`].filter(Boolean).join("\n");
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
