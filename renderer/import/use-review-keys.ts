import { useEffect, useEffectEvent } from "react";
import { isTurnedOff } from "../commands/letter-keys.ts";
import {
  actAnywhere,
  actionAnywhere,
  type Move,
  moveAnywhere,
  type Press,
  type ReviewAct,
  readPress,
} from "./review-keys.ts";

type ReviewKeys = {
  readonly onImport: () => void;
  readonly onCancel: () => void;
  /** Escape in a field, on the page or in its record: back to the files. */
  readonly onLeavePage: () => void;
  readonly onStep: (move: Move) => void;
  readonly onAct: (act: ReviewAct) => void;
};

/** The keys of the whole review, wherever the focus is; a dialog over it keeps them to itself. */
export function useReviewKeys(keys: ReviewKeys): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isTurnedOff(event) || isInDialog(event.target)) return;
    if (act(readPress(event), event.target, keys)) event.preventDefault();
  });
  // Before the focused button hears it, to which Enter means a press whatever is held with it.
  const hearFirst = useEffectEvent((event: KeyboardEvent) => {
    if (actionAnywhere(readPress(event)) !== "import" || isInDialog(event.target)) return;
    event.stopPropagation();
    hear(event);
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event);
    const listenFirst = (event: KeyboardEvent) => hearFirst(event);
    document.addEventListener("keydown", listen);
    document.addEventListener("keydown", listenFirst, { capture: true });
    return () => {
      document.removeEventListener("keydown", listen);
      document.removeEventListener("keydown", listenFirst, { capture: true });
    };
  }, []);
}

/** Whether the key meant anything here. */
function act(
  press: Press,
  target: EventTarget | null,
  { onImport, onCancel, onLeavePage, onStep, onAct }: ReviewKeys,
): boolean {
  const action = actionAnywhere(press);
  const isInField = isTyping(target);
  if (action === "import") onImport();
  else if (action === "cancel" && (isInField || isOnPage(target))) onLeavePage();
  else if (action === "cancel") onCancel();
  else {
    const move = isInField ? undefined : moveAnywhere(press);
    const other = isInField ? undefined : actAnywhere(press);
    if (move !== undefined) onStep(move);
    else if (other !== undefined) onAct(other);
    else return false;
  }
  return true;
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[role=dialog], [role=alertdialog]") !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}

function isOnPage(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(".review-page, .review-record") !== null;
}
