/** What is typed for a field before it is there. */
export type HeldTyping = {
  /** Hear no more. The text; undefined when whoever typed went elsewhere meanwhile. */
  readonly end: () => string | undefined;
  readonly isLeft: () => boolean;
};

/**
 * Letters are kept from being taken for commands until `end`. Enter is not kept: what it would add is seen first. Any other
 * key, and the mouse, go elsewhere.
 */
export function holdTyping(target: EventTarget = document): HeldTyping {
  let text = "";
  let isLeft = false;
  const hears = new AbortController();
  const leave = () => {
    isLeft = true;
    hears.abort();
  };
  const hear = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.isComposing || shifts.test(event.key)) return;
    const isLetter = [...event.key].length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!isLetter && event.key !== "Enter") return leave();
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isLetter) text += event.key;
  };
  target.addEventListener("keydown", hear, { capture: true, signal: hears.signal });
  target.addEventListener("pointerdown", leave, { capture: true, signal: hears.signal });
  return {
    end: () => {
      hears.abort();
      return isLeft ? undefined : text;
    },
    isLeft: () => isLeft,
  };
}

/** Held down with a letter, they go nowhere. */
const shifts = /^(?:Shift|AltGraph|CapsLock)$/;

/** Put in what would have been typed into the field that has the focus. */
export function typeInto(field: HTMLInputElement, text: string): void {
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText", data: text }));
}
