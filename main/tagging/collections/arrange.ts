/** To this place, counted from 1 among the members that are shown, or so many places down. */
export type Destination = { readonly place: number } | { readonly by: number };

/** Those that are new to the list come at its end, in their order. */
export function appendedTo(members: readonly string[], ids: readonly string[]): string[] {
  return [...new Set([...members, ...ids])];
}

export function withoutThese(members: readonly string[], ids: ReadonlySet<string>): string[] {
  return members.filter((id) => !ids.has(id));
}

/**
 * The members with these put together, in the order in which they stand, so that the first of them comes to its place.
 * What is not shown keeps its place among the others. A place beyond an end is that end.
 */
export function movedTo(
  members: readonly string[],
  ids: ReadonlySet<string>,
  to: Destination,
  isShown: (id: string) => boolean = () => true,
): string[] {
  const moving = members.filter((id) => ids.has(id));
  const rest = withoutThese(members, ids);
  const restShown = rest.filter(isShown);
  const next = restShown[Math.max(1, placeOf(members.filter(isShown), ids, to)) - 1];
  const at = next === undefined ? rest.length : rest.indexOf(next);
  return [...rest.slice(0, at), ...moving, ...rest.slice(at)];
}

function placeOf(shown: readonly string[], ids: ReadonlySet<string>, to: Destination): number {
  return "place" in to ? to.place : shown.findIndex((id) => ids.has(id)) + 1 + to.by;
}
