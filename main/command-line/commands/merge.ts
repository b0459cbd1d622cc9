import { type Command, UsageError, writingOptions } from "../command.ts";
import { parseTermId } from "../term-id.ts";
import { withArchive } from "../with-archive.ts";

export const mergeCommand: Command = {
  name: "merge",
  summary: "Put the last topic or person in the place of the others, which go. One step that can be undone.",
  usage: "FROM-ID… INTO-ID --archive DIR",
  options: writingOptions,
  takes: [2, Number.POSITIVE_INFINITY],
  run: (invocation) => {
    const terms = invocation.args.map(parseTermId);
    const into = parseTermId(invocation.args.at(-1));
    const from = terms.slice(0, -1);
    if (from.some(({ kind }) => kind !== into.kind)) throw new UsageError("A topic and a person cannot be merged.");
    if (from.some(({ id }) => id === into.id)) throw new UsageError("FROM-ID and INTO-ID are the same.");
    return withArchive(invocation, { readOnly: false }, async ({ handlers }) => {
      const done = await handlers[into.kind].merge({ from: from.map(({ id }) => id), into: into.id, take: {} });
      invocation.terminal.result(`Merged; ${done.changed} changed`, done);
      return 0;
    });
  },
};
