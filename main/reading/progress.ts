/**
 * How a long reading says that it gets on, to whoever has patience with its thread: what keeps a thread busy cannot be
 * interrupted from within. A thread reads one file at a time, so there is one listener.
 */
let heard: ((characters: number) => void) | undefined;

export function hearProgress(listener: (characters: number) => void): void {
  heard = listener;
}

/** So many characters more were read; 0 when it begins. */
export function noteProgress(characters: number): void {
  heard?.(characters);
}
