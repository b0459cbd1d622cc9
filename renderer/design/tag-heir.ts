type Tag = { readonly id: string; readonly label: string };

/**
 * The tag that the focus goes to when the one of this label has lost its element: itself where it has another id by now, as
 * one that is new has when it is saved; or else what stood behind it, or the last.
 */
export function heirOf<T extends Tag>(label: string, before: readonly T[], now: readonly T[]): T | undefined {
  const itself = now.find((one) => one.label === label);
  if (itself !== undefined) return itself;
  const place = before.findIndex((one) => one.label === label);
  const behind = before.slice(place + 1).find(({ id }) => now.some((one) => one.id === id));
  return now.find(({ id }) => id === behind?.id) ?? now.at(-1);
}
