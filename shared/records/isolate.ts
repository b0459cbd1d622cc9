const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Marks that set how what follows them runs: in a name they can make the rest of a sentence read backwards. */
const directionMarks = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text that runs from right to left, set apart by U+2068 and U+2069 so that what stands after it in the same line
 * keeps its order, and without marks of direction of its own (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates).
 */
export function isolate(text: string): string {
  const unmarked = text.replace(directionMarks, "");
  return rightToLeft.test(unmarked) ? `\u2068${unmarked}\u2069` : unmarked;
}
