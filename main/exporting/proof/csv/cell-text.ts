import { printable } from "../../printable.ts";

/** What no cell can hold is gone, and so is the apostrophe before what looks like a formula. */
export function asCell(text: string): string {
  return unmark(printable(text).replace(/\t/g, " "));
}

export function unmark(text: string): string {
  return text.replace(/^'(?=\s*[=+\-@＝＋－＠])/, "");
}
