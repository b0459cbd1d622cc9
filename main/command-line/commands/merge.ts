import { type Command, UsageError, writingOptions } from "../command.ts";
import { parseTermId } from "../term-id.ts";
import { withArchive } from "../with-archive.ts";

export const mergeCommand: Command = {
  name: "merge",
  summary: "Put one topic or person in the place of another, which goes. One step that can be undone.",
  usage: "FROM-ID INTO-ID --archive DIR",
  options: writingOptions,
  takes: [2, 2],
  run: (invocation) => {
    const from = parseTermId(invocation.args[0]);
    const into = parseTermId(invocation.args[1]);
    if (from.kind !== into.kind) throw new UsageError("A topic and a person cannot be merged.");
    if (from.id === into.id) throw new UsageError("FROM-ID and INTO-ID are the same.");
    return withArchive(invocation, { readOnly: false }, async ({ handlers }) => {
      const done = await handlers[from.kind].merge({ from: from.id, into: into.id });
      invocation.terminal.result(`Merged; ${done.changed} changed`, done);
      return 0;
    });
  },
};
