import { useEffect, useEffectEvent } from "react";
import { actionAnywhere, type Move, moveAnywhere, readPress } from "./review-keys.ts";

type ReviewKeys = {
  readonly onImport: () => void;
  readonly onCancel: () => void;
  readonly onStep: (move: Move) => void;
};

/** The keys of the whole review, wherever the focus is; a dialog over it keeps them to itself. */
export function useReviewKeys({ onImport, onCancel, onStep }: ReviewKeys): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isInDialog(event.target)) return;
    const press = readPress(event);
    const action = actionAnywhere(press);
    const move = action === undefined && !isTyping(event.target) ? moveAnywhere(press) : undefined;
    if (action === undefined && move === undefined) return;
    event.preventDefault();
    if (action === "import") onImport();
    if (action === "cancel") onCancel();
    if (move !== undefined) onStep(move);
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[role=dialog], [role=alertdialog]") !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}
