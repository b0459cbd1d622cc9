const apple = new Map([
  ["Ctrl", "⌘"],
  ["Shift", "⇧"],
  ["Alt", "⌥"],
]);

const shared = new Map([
  ["ArrowUp", "↑"],
  ["ArrowDown", "↓"],
  ["ArrowLeft", "←"],
  ["ArrowRight", "→"],
  ["Enter", "⏎"],
  ["Escape", "Esc"],
]);

function isApple(): boolean {
  return typeof navigator !== "undefined" && navigator.platform.startsWith("Mac");
}

/** `Ctrl+Shift+Z` as `Ctrl Shift Z`, on a Mac `⌘ ⇧ Z`. */
export function keyNames(keys: string, mac = isApple()): string {
  const names = keys.split("+").map((key) => (mac ? apple.get(key) : undefined) ?? shared.get(key) ?? key);
  return names.join(" ");
}
