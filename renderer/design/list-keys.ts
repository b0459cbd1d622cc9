/** How a row is chosen: alone, beside the others, or with all up to it. */
export type Manner = "alone" | "too" | "range";

/** What a key does to the list: where to go from `index`, and how the row there is chosen. */
export type ListMove = { readonly to: number; readonly manner: Manner };

type Held = { readonly shiftKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean };

export type Press = Held & { readonly key: string; readonly altKey: boolean };

/** Rows that PageUp and PageDown pass over are told by `page`. `undefined` for keys that are not the list's. */
export function moveInList(press: Press, index: number, total: number, page: number): ListMove | undefined {
  const isSpace = press.key === " ";
  if (isSpace) return press.ctrlKey || press.metaKey ? { to: index, manner: "too" } : undefined;
  // With Alt they move the rows of a collection.
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const to = target(press.key, index, total, page);
  if (to === undefined) return undefined;
  return { to: Math.max(0, Math.min(total - 1, to)), manner: press.shiftKey ? "range" : "alone" };
}

/** Where Ctrl and an arrow go to without choosing anything (https://www.w3.org/WAI/ARIA/apg/patterns/listbox/). */
export function passInList(press: Press, index: number, total: number): number | undefined {
  const isPassing = (press.ctrlKey || press.metaKey) && !press.altKey && !press.shiftKey;
  if (!isPassing || (press.key !== "ArrowDown" && press.key !== "ArrowUp")) return undefined;
  return Math.max(0, Math.min(total - 1, index + (press.key === "ArrowDown" ? 1 : -1)));
}

/** How a row that is clicked is chosen. */
export function mannerOf({ shiftKey, ctrlKey, metaKey }: Held): Manner {
  if (shiftKey) return "range";
  return ctrlKey || metaKey ? "too" : "alone";
}

function target(key: string, index: number, total: number, page: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return index + 1;
    case "ArrowUp":
      return index - 1;
    case "PageDown":
      return index + page;
    case "PageUp":
      return index - page;
    case "Home":
      return 0;
    case "End":
      return total - 1;
    default:
      return undefined;
  }
}
