const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A text that runs from right to left, set apart by U+2068 and U+2069 so that what stands after it in the same line
 * keeps its order (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates).
 */
export function isolate(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}
