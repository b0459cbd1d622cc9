import { termLabel } from "../../../shared/contract/terms.ts";
import { type Command, UsageError, writingOptions } from "../command.ts";
import { parseTermId } from "../term-id.ts";
import { withArchive } from "../with-archive.ts";

export const renameCommand: Command = {
  name: "rename",
  summary: "Give a topic or a person another name; the old one still finds it. One step that can be undone.",
  usage: "TOPIC-OR-PERSON-ID NAME --archive DIR",
  options: writingOptions,
  takes: [2, 2],
  run: (invocation) => {
    const { kind, id } = parseTermId(invocation.args[0]);
    const label = termLabel.safeParse(invocation.args[1]);
    if (!label.success) throw new UsageError("A name has 1 to 500 characters.");
    return withArchive(invocation, { readOnly: false }, async ({ handlers }) => {
      const done = await handlers[kind].rename({ id, label: label.data });
      invocation.terminal.result(done.step === undefined ? "It is called that already." : "Renamed.", done);
      return 0;
    });
  },
};
