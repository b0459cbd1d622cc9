import type { Evidence, Span } from "../../../shared/reading/reading.ts";
import type { LineRole } from "../../../shared/reading/role.ts";
import type { PublicationStatus } from "../../../shared/records/publication.ts";
import type { Warning } from "../../../shared/records/transcript.ts";
import { nothingTold, type Told } from "../profile/told.ts";
import type { LabelShape } from "../speakers/label-shape.ts";
import { rawOffset, rawStart } from "./clean-line.ts";
import { countCodePoints, type Page, type PageLine } from "./page.ts";

/** What one line was understood to be. */
export type Mark = {
  readonly role: LineRole;
  readonly rule: string;
  readonly confidence: number;
  readonly joins?: number | undefined;
  readonly label?: Span | undefined;
};

/** The fields of a reading, as they are found. */
export type Fields = {
  title?: Evidence;
  summary?: Evidence;
  date?: Evidence;
  time?: Evidence;
  place?: Evidence;
  language?: Evidence;
  url?: Evidence;
  publicationDate?: Evidence;
  status?: Evidence<PublicationStatus>;
  readonly geography: Evidence[];
  readonly topics: Evidence[];
  readonly persons: Evidence[];
  readonly addressed: Evidence[];
  readonly sections: Evidence[];
};

/** A turn whose voice is still to be folded. */
export type DraftTurn = {
  readonly label: string;
  readonly shape: LabelShape;
  /** Lines from 1, inclusive. */
  readonly first: number;
  last: number;
};

/** A reading in the making: layouts fill it, one line's mark or one field at a time. */
export type Draft = {
  readonly page: Page;
  /** By index of the line. A line without a mark was not understood yet. */
  readonly marks: (Mark | undefined)[];
  readonly fields: Fields;
  readonly turns: DraftTurn[];
  readonly warnings: Warning[];
  /** What is known of the page before it is read. */
  readonly told: Told;
};

export function createDraft(page: Page, told: Told = nothingTold): Draft {
  return {
    page,
    marks: new Array<Mark | undefined>(page.lines.length).fill(undefined),
    fields: { geography: [], topics: [], persons: [], addressed: [], sections: [] },
    turns: [],
    warnings: [],
    told,
  };
}

/** Say what a line is. The first rule that knows a line keeps it. */
export function mark(draft: Draft, index: number, role: LineRole, rule: string, confidence = 1): void {
  if (draft.marks[index] || index < 0 || index >= draft.marks.length) return;
  draft.marks[index] = { role, rule, confidence };
}

/** Say it again, whatever was said before. */
export function remark(draft: Draft, index: number, next: Mark): void {
  draft.marks[index] = next;
}

type EvidenceNote = { readonly rule: string; readonly confidence?: number; readonly doubt?: string };

/** Evidence that stands on a part of one line: `from` and `to` count in the cleaned line. */
export function evidenceAt<T>(
  page: Page,
  line: PageLine,
  value: T,
  note: EvidenceNote,
  part?: { readonly from: number; readonly to: number },
): Evidence<T> {
  const { rule, confidence = 1, doubt } = note;
  const span = part ? spanOf(page, line, part.from, part.to) : { start: line.start, end: line.end };
  return { value, lines: [line.n], span, rule, confidence, ...(doubt ? { doubt } : {}) };
}

/** Most lines are cleaned to themselves, and hold no character of two units. */
function isAsPrinted({ from, to, start, end, text }: PageLine): boolean {
  return to - from === text.length && end - start === text.length;
}

/** Code points of a part of a line, counted in its cleaned form. */
export function spanOf(page: Page, line: PageLine, from: number, to: number): Span {
  if (isAsPrinted(line)) return { start: line.start + from, end: line.start + to };
  const raw = page.text.slice(line.from, line.to);
  const first = rawStart(raw, from);
  const last = Math.max(first, rawOffset(raw, to));
  const start = line.start + countCodePoints(raw.slice(0, first));
  return { start, end: start + countCodePoints(raw.slice(first, last)) };
}
