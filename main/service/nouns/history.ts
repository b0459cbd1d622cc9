import { isLecternError } from "../../../shared/contract/error.ts";
import type { LaterWork } from "../../../shared/contract/history.ts";
import type { Reversal } from "../../archive/archive.ts";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handlers.ts";
import { explainingConflicts } from "../history/explain-conflict.ts";
import { showStep } from "../history/show-step.ts";

export function historyHandlers({ desk }: Context): HandlersOf<"history"> {
  const reverse = async (how: "undo" | "redo", step: string, work?: LaterWork) => {
    const { archive } = desk();
    return await explainingConflicts(archive, () => (how === "undo" ? archive.undo(step, work) : archive.redo(step)));
  };
  const reverseNamed = async (how: "undo" | "redo", step: string, work?: LaterWork) => {
    const reversal = await reverse(how, step, work);
    desk().undo.reversed(reversal.reversed.id, how);
    return outcome(reversal);
  };
  const reverseLast = async (how: "undo" | "redo") => {
    const { undo } = desk();
    const last = how === "undo" ? undo.undoable() : undo.redoable();
    if (last === undefined) return nothing;
    try {
      const reversal = await reverse(how, last);
      if (how === "undo") undo.undone();
      else undo.redone();
      return outcome(reversal);
    } catch (error) {
      if (isLecternError(error, "conflict")) undo.passedOver(how);
      throw error;
    }
  };
  return {
    undo: () => reverseLast("undo"),
    redo: () => reverseLast("redo"),
    takeBack: async ({ step, work }) => {
      const chosen = step ?? (await desk().history.lastStanding());
      return chosen === undefined ? nothing : await reverseNamed("undo", chosen, work);
    },
    doAgain: ({ step }) => reverseNamed("redo", step),
    list: ({ filter, after, limit }) => desk().history.list(filter, after, limit),
    show: ({ step, cursor }) => showStep(desk().archive, step, cursor),
  };
}

const nothing = { changed: 0 };

function outcome({ step, reversed }: Reversal) {
  return { step: reversed.id, deed: reversed.deed, changed: step.deed.count };
}
