import type { Reversal } from "../../archive/archive.ts";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handlers.ts";
import { lastStanding, listEvents } from "../history-events.ts";

export function historyHandlers({ desk }: Context): HandlersOf<"history"> {
  return {
    undo: async () => {
      const { archive, undo } = desk();
      const last = undo.undoable();
      if (last === undefined) return nothing;
      const reversal = await archive.undo(last);
      undo.undone();
      return outcome(reversal);
    },
    redo: async () => {
      const { archive, undo } = desk();
      const last = undo.redoable();
      if (last === undefined) return nothing;
      const reversal = await archive.redo(last);
      undo.redone();
      return outcome(reversal);
    },
    takeBack: async ({ step }) => {
      const { archive } = desk();
      const chosen = step ?? (await lastStanding(archive.steps()))?.id;
      if (chosen === undefined) return nothing;
      return outcome(await archive.undo(chosen));
    },
    recent: async ({ transcript, limit }) => {
      const { archive, undo } = desk();
      return {
        events: await listEvents(archive.steps(), { transcript, limit }),
        canUndo: undo.undoable() !== undefined,
        canRedo: undo.redoable() !== undefined,
      };
    },
  };
}

const nothing = { changed: 0 };

function outcome({ step, reversed }: Reversal) {
  return { step: reversed.id, deed: reversed.deed, changed: step.deed.count };
}
