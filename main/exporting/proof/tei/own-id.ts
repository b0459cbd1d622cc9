/** An id of a document begins with the transcript's, a pointer to it with `#`. */
export function ownId(pointer: string | undefined, id: string): string {
  const [, own = ""] = (pointer ?? "").split(`${id}.`);
  return own;
}

/** Whoever the archive does not know has a number instead of an id. */
export function isVoice(own: string): boolean {
  return /^v\d+$/.test(own);
}
