import type { ErrorCode, LecternErrorData } from "../../shared/contract/error.ts";
import { say, type Text } from "../../shared/language/say.ts";

export type ProblemAction =
  | "repair"
  | "open-read-only"
  | "try-again"
  | "take-over"
  | "open-another"
  | "create-here"
  | "forget";

export type ArchiveProblem = {
  readonly title: string;
  /** What was found: the service's own words. */
  readonly found: string;
  /** What can be done, and what was left alone. */
  readonly advice: string;
  /** In order; the first is the one to offer first. */
  readonly actions: readonly ProblemAction[];
};

type Answer = Pick<ArchiveProblem, "actions"> & { readonly title: Text; readonly advice: Text };

const answers: Readonly<Partial<Record<ErrorCode, Answer>>> = {
  "archive-missing": {
    title: "The archive is not there",
    advice:
      "If it is on a drive or a network share, connect it and try again. If the folder was moved, open it where it is now.",
    actions: ["try-again", "open-another", "forget"],
  },
  "archive-damaged": {
    title: "The archive is damaged",
    advice:
      "Nothing was changed or overwritten. Make a copy of the folder, then repair it: Lectern says beforehand what it will do, and deletes nothing.",
    actions: ["repair", "try-again", "open-another"],
  },
  "archive-newer": {
    title: "The archive is from a newer Lectern",
    advice: "Nothing in it was changed. Update Lectern to work in it.",
    actions: ["open-another"],
  },
  "archive-locked": {
    title: "The archive is open elsewhere",
    advice: "Close it there and try again, or open it read-only now. Two writers at once could undo each other’s work.",
    actions: ["try-again", "open-read-only", "open-another"],
  },
  "read-only": {
    title: "The folder cannot be written to",
    advice: "Open it read-only, or change the permissions of the folder and try again.",
    actions: ["open-read-only", "try-again", "open-another"],
  },
  disk: {
    title: "The disk did not answer as it should",
    advice: "Nothing was changed. Check that the drive is connected and has free space, then try again.",
    actions: ["try-again", "open-read-only", "open-another"],
  },
  "not-empty": {
    title: "The folder is not empty",
    advice:
      "An archive needs a folder of its own. Nothing was changed. Choose an empty folder, or a place for a new one.",
    actions: ["create-here", "open-another"],
  },
};

const otherwise: Answer = {
  title: "The archive could not be opened",
  advice: "Nothing was changed. Try again, or open another archive.",
  actions: ["try-again", "open-another"],
};

/** Of an archive whose holder is on another machine and seems to live. */
const heldElsewhere: Answer = {
  title: "The archive is open on another machine",
  advice:
    "Close it there and try again, or open it read-only now. Take it over only if you know that the other machine has stopped or lost the drive: if it still works there, what both write at once can be lost.",
  actions: ["try-again", "open-read-only", "take-over", "open-another"],
};

export function explainProblem(problem: LecternErrorData): ArchiveProblem {
  const isElsewhere = problem.code === "archive-locked" && problem.details?.elsewhere === true;
  const answer = isElsewhere ? heldElsewhere : (answers[problem.code] ?? otherwise);
  const [first, ...others] = answer.actions;
  const isReadable = problem.code === "archive-damaged" && problem.details?.readable === true && first !== undefined;
  const actions = isReadable ? [first, "open-read-only" as const, ...others] : answer.actions;
  return { title: say(answer.title), advice: say(answer.advice), actions, found: problem.message };
}

/** Where it is, when the service said so in `details.folder`. */
export function whereProblem(problem: LecternErrorData): string | undefined {
  const folder = problem.details?.folder;
  return typeof folder === "string" ? folder : undefined;
}
