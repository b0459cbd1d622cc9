/** What is typed for a field before it is there. */
export type HeldTyping = {
  /** Whoever typed went elsewhere meanwhile: nothing is heard any more. */
  readonly isLeft: () => boolean;
  /** Hear no more; the text. */
  readonly end: () => string;
};

/**
 * Letters are kept from being taken for commands until `end`. Enter is not kept: what it would add is seen first. Any other
 * key, and the mouse, go elsewhere.
 */
export function holdTyping(): HeldTyping {
  let text = "";
  let isLeft = false;
  const hears = new AbortController();
  const leave = () => {
    isLeft = true;
    hears.abort();
  };
  const hear = (event: KeyboardEvent) => {
    if (event.isComposing || shifts.test(event.key)) return;
    const isLetter = [...event.key].length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!isLetter && event.key !== "Enter") return leave();
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isLetter) text += event.key;
  };
  document.addEventListener("keydown", hear, { capture: true, signal: hears.signal });
  document.addEventListener("pointerdown", leave, { capture: true, signal: hears.signal });
  return {
    isLeft: () => isLeft,
    end: () => {
      hears.abort();
      return text;
    },
  };
}

/** Held down with a letter, they go nowhere. */
const shifts = /^(?:Shift|AltGraph|CapsLock)$/;

/** Put in what would have been typed into the field that has the focus. */
export function typeInto(field: HTMLInputElement, text: string): void {
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText", data: text }));
}
