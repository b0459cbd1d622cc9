import { type LaterWork, laterWork } from "../../../shared/contract/history.ts";
import { stepId } from "../../../shared/records/id.ts";
import { type Command, UsageError, writingOptions } from "../command.ts";
import { deedWords } from "../deed-words.ts";
import { withArchive } from "../with-archive.ts";

export const undoCommand: Command = {
  name: "undo",
  summary: "Take back the step named, or the newest that still stands, whoever made it.",
  usage: "[STEP] --archive DIR [--work take|keep]",
  options: {
    work: {
      help: "what becomes of transcripts that it made and somebody worked on since: take them too, keep them, or refuse",
      value: "HOW",
    },
    ...writingOptions,
  },
  takes: [0, 1],
  run: (invocation) => {
    const step = askedStep(invocation.args[0]);
    const work = askedWork(invocation.options.text("work"));
    return withArchive(invocation, { readOnly: false }, async ({ handlers }) => {
      const taken = await handlers.history.takeBack({ work, ...(step === undefined ? {} : { step }) });
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

function askedWork(typed = "refuse"): LaterWork {
  const asked = laterWork.safeParse(typed);
  if (asked.success) return asked.data;
  throw new UsageError(`--work takes ${laterWork.options.join(", ")}.`);
}
