type Tag = { readonly id: string; readonly label: string };

/**
 * The tag that the focus goes to when the one of this id has lost its element: itself where it has another id by now, as one
 * that is new has when it is saved; or else what stood behind it, or the last. Two persons may have one label.
 */
export function heirOf<T extends Tag>(id: string, before: readonly T[], now: readonly T[]): T | undefined {
  const known = new Set(before.map((one) => one.id));
  const stillThere = (was: T) =>
    now.find((one) => one.id === was.id) ?? now.find((one) => one.label === was.label && !known.has(one.id));
  const place = before.findIndex((one) => one.id === id);
  if (place < 0) return now.at(-1);
  for (const was of before.slice(place)) {
    const heir = stillThere(was);
    if (heir !== undefined) return heir;
  }
  return now.at(-1);
}
