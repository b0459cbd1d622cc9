import type { Step } from "../../../shared/records/change.ts";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handlers.ts";
import { lastStanding, listEvents } from "../history-events.ts";
import { countTranscripts } from "../step-transcripts.ts";

export function historyHandlers({ desk }: Context): HandlersOf<"history"> {
  return {
    undo: async () => {
      const { archive, undo } = desk();
      const last = undo.undoable();
      if (last === undefined) return nothing;
      const { reversed } = await archive.undo(last);
      undo.undone();
      return outcome(reversed);
    },
    redo: async () => {
      const { archive, undo } = desk();
      const last = undo.redoable();
      if (last === undefined) return nothing;
      const { reversed } = await archive.redo(last);
      undo.redone();
      return outcome(reversed);
    },
    takeBack: async ({ step }) => {
      const { archive } = desk();
      const chosen = step ?? (await lastStanding(archive.steps()))?.id;
      if (chosen === undefined) return nothing;
      return outcome((await archive.undo(chosen)).reversed);
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

function outcome(step: Step) {
  return { step: step.id, deed: step.deed, changed: countTranscripts(step) };
}
