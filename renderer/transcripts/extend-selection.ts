import type { KeyboardEvent } from "react";
import { currentParagraph, goToParagraph } from "./place.ts";
import { bringIntoView } from "./scroll.ts";

type Press = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey">;
type Step = { readonly to: "left" | "right" | "backward" | "forward"; readonly by: string };

const directions: Readonly<Record<string, Step["to"]>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "backward",
  ArrowDown: "forward",
  Home: "backward",
  End: "forward",
};

/** How far a key with Shift takes the end of a selection, as in a field; undefined for every other key. */
export function stepOf({ key, shiftKey, ctrlKey, altKey, metaKey }: Press): Step | undefined {
  const to = directions[key];
  if (!shiftKey || metaKey || to === undefined) return undefined;
  const isFar = ctrlKey || altKey;
  if (key === "Home" || key === "End") return isFar ? undefined : { to, by: "lineboundary" };
  if (to === "left" || to === "right") return { to, by: isFar ? "word" : "character" };
  return { to, by: isFar ? "paragraph" : "line" };
}

/**
 * Select words of the text by keys: outside of fields browsers do that for a pointer alone, unless somebody knows F7. It
 * begins where one is.
 */
export function extendSelection(event: KeyboardEvent<HTMLElement>): void {
  const step = stepOf(event);
  const selection = getSelection();
  if (step === undefined || selection === null) return;
  const root = event.currentTarget;
  if (!root.contains(selection.anchorNode)) {
    const at = currentParagraph();
    if (at === undefined || !goToParagraph(at)) return;
  }
  event.preventDefault();
  selection.modify("extend", step.to, step.by);
  const { focusNode, focusOffset } = selection;
  if (focusNode === null || !root.contains(focusNode)) return;
  const place = {
    startContainer: focusNode,
    startOffset: focusOffset,
    endContainer: focusNode,
    endOffset: focusOffset,
  };
  bringIntoView(new StaticRange(place), root);
}
