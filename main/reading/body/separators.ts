import { type Draft, mark } from "../page/draft.ts";
import { beginsCapital, beginsSmall } from "../page/first-letter.ts";

const breakLine = /^(?:\\?[*•⁂]\s?){3,}$|^[*•⁂]$|^(?:[-–—_=]\s?){3,}$/;
const omissionLine = /^(?:\\?<\s?(?:…|\.\.\.)\s?\\?>|\[\s?(?:…|\.\.\.)\s?\]|\(\s?(?:…|\.\.\.)\s?\)|…|\.\.\.)$/;

/** Is the line a mark between parts (`* * *`)? */
export function isBreak(text: string): boolean {
  return text.length > 0 && text.length < 120 && breakLine.test(text);
}

/** Is the line an editor's mark that something was left out (`<…>`)? */
export function isOmission(text: string): boolean {
  return text.length < 12 && omissionLine.test(text);
}

/** Mark blank lines, breaks and omissions between two lines (indices, end exclusive). */
export function markSeparators(draft: Draft, from: number, to: number): void {
  for (let i = from; i < to; i += 1) {
    const text = draft.page.lines[i]?.text ?? "";
    if (text === "") mark(draft, i, "blank", "blank");
    else if (beginsSmall(text) || beginsCapital(text)) continue;
    else if (isBreak(text)) mark(draft, i, "break", "break-mark");
    else if (isOmission(text)) mark(draft, i, "omission", "omission-mark");
  }
}
