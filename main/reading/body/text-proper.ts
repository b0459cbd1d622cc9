import type { Line } from "../../../shared/reading/reading.ts";
import { cleanLine } from "../page/clean-line.ts";
import { advance, sliceLines } from "../page/slice-lines.ts";
import { withoutMarksAfter, withoutMarksBefore } from "./label-marks.ts";
import { spaceBetween } from "./paragraph.ts";

/** What the text proper is made of, in the order of the page. */
export type Item =
  | {
      readonly kind: "paragraph";
      /** Its first line. */
      readonly line: Line;
      readonly lines: number[];
      readonly text: string;
      /** It stands on the line before the speaker's label: a caption or a heading that ran into it. */
      readonly beforeLabel: boolean;
    }
  | { readonly kind: "omission"; readonly text: string }
  | { readonly kind: "break" };

type Open = { readonly pieces: string[]; readonly line: Line; readonly lines: number[]; readonly beforeLabel: boolean };

/** The paragraphs of a reading, their lines joined and their labels taken off, and the marks between them. */
export function gatherItems(text: string, lines: readonly Line[]): Item[] {
  const items: (Open | Item)[] = [];
  const byLine = new Map<number, Open>();
  for (const { line, raw } of sliceLines(text, lines)) {
    if (line.role === "omission") items.push({ kind: "omission", text: cleanLine(raw) });
    else if (line.role === "break") items.push({ kind: "break" });
    else if (isTextProper(line)) items.push(...addLine(line, raw, byLine));
  }
  return items.map((item) => ("kind" in item ? item : close(item)));
}

function isTextProper({ role }: Line): boolean {
  return role === "narration" || role === "label" || role === "speech" || role === "continuation" || role === "note";
}

/** Add a line to the paragraph that it continues, or open the ones that begin on it. */
function addLine(line: Line, raw: string, byLine: Map<number, Open>): Open[] {
  const open = line.joins === undefined ? undefined : byLine.get(line.joins);
  const opened: Open[] = [];
  if (open) {
    const piece = textOf(line, raw, open.pieces.length === 1 && open.pieces[0] === "");
    open.pieces.push(spaceBetween(open.pieces.at(-1) ?? "", piece), piece);
    open.lines.push(line.n);
    byLine.set(line.n, open);
    return opened;
  }
  const before = textBefore(line, raw);
  if (before) opened.push({ pieces: [before], line, lines: [line.n], beforeLabel: true });
  const own: Open = { pieces: [textOf(line, raw, false)], line, lines: [line.n], beforeLabel: false };
  byLine.set(line.n, own);
  return [...opened, own];
}

function textBefore(line: Line, raw: string): string {
  if (!line.label || line.label.start === line.start) return "";
  return withoutMarksBefore(cleanLine(raw.slice(0, advance(raw, 0, line.label.start - line.start))));
}

/** A line without its label and the marks around it. */
function textOf(line: Line, raw: string, afterLabel: boolean): string {
  if (!line.label) return afterLabel ? cleanLine(raw).replace(/^[:：]\s*/, "") : cleanLine(raw);
  return withoutMarksAfter(cleanLine(raw.slice(advance(raw, 0, line.label.end - line.start))));
}

function close({ pieces, line, lines, beforeLabel }: Open): Item {
  return { kind: "paragraph", line, lines, text: pieces.join(""), beforeLabel };
}
