type KeyPress = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Nearly every key: the classes of letters below take milliseconds to be made, in the task of the first key that meets them. */
const plainKey = /^[\0-\x7f]*$/;
const plainLetter = /^[A-Za-z]$/;
const otherLetter = /^(?!\p{Script=Latin})\p{L}$/u;

/**
 * What a key is called: a letter of another alphabet is that of the same key in Latin, for commands are asked for by their
 * keys, whatever one writes in.
 */
export function keyOf({ key, code }: Pick<KeyPress, "key" | "code">): string {
  if (plainKey.test(key) || !otherLetter.test(key)) return key;
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key;
}

/**
 * A key press as commands write it: `Ctrl+Shift+Z`, `F3`, `?`, `J`. Ctrl and the Mac's ⌘ are one. Shift is left out
 * where the character says it already (`?`).
 */
export function keysOf({ key: pressed, code, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): string {
  const key = keyOf({ key: pressed, code });
  const isLetter = plainKey.test(key) ? plainLetter.test(key) : /^\p{L}$/u.test(key);
  const name = isLetter ? key.toUpperCase() : key === " " ? "Space" : key;
  const needsShift = shiftKey && (isLetter || key.length > 1);
  const parts = [ctrlKey || metaKey ? "Ctrl" : "", altKey ? "Alt" : "", needsShift ? "Shift" : "", name];
  return parts.filter((part) => part !== "").join("+");
}
