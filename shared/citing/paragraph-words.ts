/** `¶ 4`, `¶¶ 4–6`. */
export function paragraphWords([first, last]: readonly [number, number]): string {
  return first === last ? `¶ ${first}` : `¶¶ ${first}–${last}`;
}
