import type { Mark } from "../../shared/contract/finding.ts";

/** Text with its hits marked; offsets that do not fit the text are left unmarked. */
export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  return splitMarks(text, marks).map(({ start, part, isMarked }) =>
    isMarked ? <mark key={start}>{part}</mark> : part,
  );
}

/** The parts of a text, marked and unmarked by turns. */
export function splitMarks(text: string, marks: readonly Mark[]) {
  const parts: { start: number; part: string; isMarked: boolean }[] = [];
  const take = (start: number, end: number, isMarked: boolean) => {
    if (end > start) parts.push({ start, part: text.slice(start, end), isMarked });
  };
  let at = 0;
  for (const [start, end] of marks) {
    if (start < at || end < start || end > text.length) continue;
    take(at, start, false);
    take(start, end, true);
    at = end;
  }
  take(at, text.length, false);
  return parts;
}
