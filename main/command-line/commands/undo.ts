import { stepId } from "../../../shared/records/id.ts";
import { type Command, UsageError, writingOptions } from "../command.ts";
import { deedWords } from "../deed-words.ts";
import { withArchive } from "../with-archive.ts";

export const undoCommand: Command = {
  name: "undo",
  summary: "Take back the step named, or the newest that still stands, whoever made it.",
  usage: "[STEP] --archive DIR",
  options: writingOptions,
  takes: [0, 1],
  run: (invocation) => {
    const step = askedStep(invocation.args[0]);
    return withArchive(invocation, { readOnly: false }, async ({ handlers }) => {
      const taken = await handlers.history.takeBack(step === undefined ? {} : { step });
      const words = taken.deed === undefined ? undefined : deedWords({ ...taken.deed, count: taken.changed });
      invocation.terminal.result(
        words === undefined ? "There is nothing to take back." : `Taken back: ${words}.`,
        taken,
      );
      return 0;
    });
  },
};

function askedStep(typed: string | undefined): string | undefined {
  if (typed === undefined || stepId.safeParse(typed).success) return typed;
  throw new UsageError(`“${typed}” is not the id of a step. lectern history shows the ids.`);
}
