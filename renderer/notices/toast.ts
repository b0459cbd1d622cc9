import { createStore } from "../store/store.ts";

/** One short message at the foot of the window. */
export type Toast = {
  readonly key: number;
  readonly text: string;
  readonly tone: "plain" | "problem";
  /** Offer to take back the step it speaks of. */
  readonly canUndo: boolean;
};

export const toast = createStore<Toast | undefined>(undefined);

/** Milliseconds; Ctrl+Z goes on working afterwards. */
export const toastTime = { plain: 8_000, problem: 20_000 } as const;

let last = 0;

function show(text: string, tone: Toast["tone"], canUndo: boolean): void {
  last++;
  toast.set({ key: last, text, tone, canUndo });
}

export function tell(text: string): void {
  show(text, "plain", false);
}

export function sayUndoable(text: string): void {
  show(text, "plain", true);
}

export function sayProblem(text: string): void {
  show(text, "problem", false);
}

export function closeToast(): void {
  toast.set(undefined);
}
