/** Where the keys are in a row of bars, and where what is brushed from there began. */
export type Brush = { readonly anchor: number; readonly at: number };

/**
 * Where a key leads: to the next bar that is not empty, or to the first or last of them; with Shift all from the anchor to
 * there is brushed. `undefined` for keys that are not the chart's, and where there is nowhere to go.
 * @param counts of the bars
 */
export function moveBrush(key: string, isRange: boolean, brush: Brush, counts: readonly number[]): Brush | undefined {
  const at = target(key, brush.at, counts);
  return at < 0 || at === brush.at ? undefined : { at, anchor: isRange ? brush.anchor : at };
}

function target(key: string, at: number, counts: readonly number[]): number {
  switch (key) {
    case "ArrowRight":
      return counts.findIndex((count, index) => index > at && count > 0);
    case "ArrowLeft":
      return counts.findLastIndex((count, index) => index < at && count > 0);
    case "Home":
      return counts.findIndex((count) => count > 0);
    case "End":
      return counts.findLastIndex((count) => count > 0);
    default:
      return -1;
  }
}
