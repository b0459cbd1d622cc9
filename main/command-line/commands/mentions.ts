import type { Mention } from "../../../shared/contract/persons.ts";
import { asTranscriptId } from "../asked-selection.ts";
import type { Command } from "../command.ts";
import { withArchive } from "../with-archive.ts";

export const mentionsCommand: Command = {
  name: "mentions",
  summary:
    "List the persons of the archive whom the text of a transcript names, a line each: id, how often, name, as printed.",
  usage: "ID --archive DIR [--untagged]",
  options: { untagged: { help: "only those whom the transcript is not tagged with" } },
  takes: [1, 1],
  run: (invocation) => {
    const id = asTranscriptId(invocation.args[0] ?? "");
    const isShown = ({ roles }: Mention) => !invocation.options.flag("untagged") || roles.length === 0;
    return withArchive(invocation, { readOnly: true }, async ({ handlers }) => {
      const { mentions } = await handlers.persons.mentions({ id });
      for (const mention of mentions.filter(isShown)) {
        const { person, label, spans } = mention;
        const forms = [...new Set(spans.map(({ text }) => text.replace(/\s+/g, " ")))];
        invocation.terminal.row([person, String(spans.length), label, forms.join("; ")], mention);
      }
      return 0;
    });
  },
};
