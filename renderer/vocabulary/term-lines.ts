/** Names that are typed one a line; lines without words are none. */
export function linesOf(text: string): string[] {
  return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : line.trim()));
}

/** The members of `next` that differ from those of `now`. */
export function changedOf<T extends object>(now: T, next: T): Partial<T> {
  const changed: Partial<T> = {};
  for (const key of keysOf(next)) {
    if (JSON.stringify(now[key]) !== JSON.stringify(next[key])) changed[key] = next[key];
  }
  return changed;
}

/** Those whose value is undefined are none. */
function keysOf<T extends object>(value: T): readonly (keyof T)[] {
  const keys: (keyof T)[] = [];
  for (const key in value) if (value[key] !== undefined) keys.push(key);
  return keys;
}
