import { type View, viewSchema } from "../../../shared/contract/finding.ts";
import { type Command, type ExitCode, type Invocation, UsageError } from "../command.ts";
import { allRows } from "../rows.ts";
import { withArchive } from "../with-archive.ts";

export const trashCommand: Command = {
  name: "trash",
  summary: "List what lies in the trash, a line each: id, when it was deleted, title. Latest first.",
  usage: "--archive DIR [--empty --yes]",
  options: {
    empty: { help: "remove all that lies there for good, with its files; this cannot be taken back" },
    yes: { help: "with --empty: yes, for good" },
  },
  takes: [0, 0],
  run: async (invocation) => {
    const { options } = invocation;
    const view = viewSchema.parse({ trash: true, sort: { by: "changed", descending: true } });
    if (!options.flag("empty")) return await listTrash(invocation, view);
    if (options.flag("yes")) return await emptyTrash(invocation, view);
    throw new UsageError("Emptying the trash cannot be taken back. If you mean it: --empty --yes.");
  },
};

function listTrash(invocation: Invocation, view: View): Promise<ExitCode> {
  return withArchive(invocation, { readOnly: true }, async (service) => {
    for await (const { id, title, trashed = "" } of allRows(service, view)) {
      invocation.terminal.row([id, trashed, title], { id, trashed, title });
    }
    return 0;
  });
}

function emptyTrash({ terminal, ...rest }: Invocation, view: View): Promise<ExitCode> {
  return withArchive({ terminal, ...rest }, { readOnly: false }, async ({ handlers }) => {
    const done = await handlers.trash.empty({ selection: { view } });
    const many = done.transcripts === 1 ? "1 transcript" : `${done.transcripts} transcripts`;
    terminal.result(`${many} removed for good, with ${done.files} files`, done);
    if (done.left > 0) terminal.say(`${done.left} files could not be removed. The next emptying tries again.`);
    return done.left > 0 ? 1 : 0;
  });
}
