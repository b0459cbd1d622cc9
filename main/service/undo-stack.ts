/** The steps that this session made, for Ctrl+Z; older ones go through the history. */
export type UndoStack = {
  readonly made: (step: string) => void;
  readonly undoable: () => string | undefined;
  readonly redoable: () => string | undefined;
  /** Move the newest undoable step over, once it has been taken back; and the other way. */
  readonly undone: () => void;
  readonly redone: () => void;
  /** What cannot be taken back, or done again, stands in the way of no other: it is left to the history. */
  readonly passedOver: (how: "undo" | "redo") => void;
  /** A step, of this session or not, was taken back or done again by its name. */
  readonly reversed: (step: string, how: "undo" | "redo") => void;
};

export function createUndoStack(): UndoStack {
  const done: string[] = [];
  const taken: string[] = [];
  const move = (from: string[], to: string[]) => {
    const step = from.pop();
    if (step !== undefined) to.push(step);
  };
  return {
    made: (step) => {
      done.push(step);
      taken.length = 0;
    },
    undoable: () => done.at(-1),
    redoable: () => taken.at(-1),
    undone: () => move(done, taken),
    redone: () => move(taken, done),
    passedOver: (how) => void (how === "undo" ? done : taken).pop(),
    reversed: (step, how) => {
      for (const list of [done, taken]) if (list.includes(step)) list.splice(list.indexOf(step), 1);
      (how === "undo" ? taken : done).push(step);
    },
  };
}
