/** What a key does to the tag that has the focus, of so many. */
export type TagMove = { readonly to: number } | "press" | "remove";

/** `undefined` for keys that are not the tags'. */
export function moveInTags(key: string, index: number, total: number): TagMove | undefined {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return { to: Math.min(index + 1, total - 1) };
    case "ArrowLeft":
    case "ArrowUp":
      return { to: Math.max(index - 1, 0) };
    case "Home":
      return { to: 0 };
    case "End":
      return { to: total - 1 };
    case "Enter":
    case " ":
      return "press";
    case "Delete":
    case "Backspace":
      return "remove";
    default:
      return undefined;
  }
}
