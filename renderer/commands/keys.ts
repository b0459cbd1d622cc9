type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/**
 * A key press as commands write it: `Ctrl+Shift+Z`, `F3`, `?`, `J`. Ctrl and the Mac's ⌘ are one. Shift is left out
 * where the character says it already (`?`).
 */
export function keysOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): string {
  const isLetter = /^\p{L}$/u.test(key);
  const name = isLetter ? key.toUpperCase() : key === " " ? "Space" : key;
  const needsShift = shiftKey && (isLetter || key.length > 1);
  const parts = [ctrlKey || metaKey ? "Ctrl" : "", altKey ? "Alt" : "", needsShift ? "Shift" : "", name];
  return parts.filter((part) => part !== "").join("+");
}
