import { askedSelection } from "../asked-selection.ts";
import { type Command, writingOptions } from "../command.ts";
import { readySelection } from "../say-notice.ts";
import { withArchive } from "../with-archive.ts";

export const deleteCommand: Command = {
  name: "delete",
  summary: "Move transcripts to the trash, as one step that can be undone.",
  usage: "ID… --archive DIR",
  options: { ...writingOptions, query: { help: "all that the query finds, instead of ids", value: "Q" } },
  takes: [0, Number.POSITIVE_INFINITY],
  run: (invocation) => {
    const selection = askedSelection(invocation);
    return withArchive(invocation, { readOnly: false }, async (service) => {
      await readySelection(invocation, service, selection);
      const done = await service.handlers.trash.put({ selection });
      invocation.terminal.result(`${done.changed} moved to the trash`, done);
      return 0;
    });
  },
};
