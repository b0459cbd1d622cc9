import { type Draft, type Mark, remark, spanOf } from "../page/draft.ts";
import { judgeLabels, toldCutters, toldJoins } from "../profile/told-labels.ts";
import { gatherCandidates, type LabelCutter } from "../speakers/candidates.ts";
import type { LabelShape } from "../speakers/label-shape.ts";
import type { LabelText } from "../speakers/label-text.ts";
import { gatherParagraphs, type Joining, type Paragraph } from "./paragraph.ts";
import { endsOpen, isFirstPerson } from "./sentence.ts";
import { markSeparators } from "./separators.ts";

export type BodyOptions = {
  readonly joins: Joining;
  readonly cutters: readonly LabelCutter[];
  /** How far the layout itself makes labels likely, 0 to 0.2. */
  readonly prior: number;
};

type LabelUse = { readonly cut: LabelText; readonly shape: LabelShape };

/** A paragraph with the label that it begins with, if it does. */
type Labelled = Paragraph & { readonly use: LabelUse | undefined; readonly confidence: number };

type Spoken = Labelled & { readonly use: LabelUse };

function isSpoken(paragraph: Labelled): paragraph is Spoken {
  return paragraph.use !== undefined;
}

/** Read the lines between two indices (end exclusive) as narration and turns. */
export function readBody(draft: Draft, from: number, to: number, options: BodyOptions): void {
  markSeparators(draft, from, to);
  const paragraphs = labelParagraphs(
    draft,
    gatherParagraphs(draft, from, to, toldJoins(draft.told.speakers, options.joins)),
    options,
  );
  let speaking = false;
  for (const [i, paragraph] of paragraphs.entries()) {
    if (isSpoken(paragraph)) {
      speaking = true;
      openTurn(draft, paragraph);
      continue;
    }
    // After a break nothing says who speaks but the words themselves.
    if (speaking && afterBreak(draft, paragraph, paragraphs[i - 1])) speaking = isFirstPerson(paragraph.text);
    if (!speaking) markParagraph(draft, paragraph, "narration", "narration");
    else if (isHeading(paragraph, paragraphs[i + 1])) markParagraph(draft, paragraph, "narration", "heading");
    else continueTurn(draft, paragraph);
  }
}

function continueTurn(draft: Draft, paragraph: Paragraph): void {
  markParagraph(draft, paragraph, "speech", "turn");
  const turn = draft.turns.at(-1);
  if (turn) turn.last = (paragraph.lines.at(-1) ?? 0) + 1;
}

function labelParagraphs(draft: Draft, paragraphs: Paragraph[], options: BodyOptions): Labelled[] {
  const { fields, page, told } = draft;
  const persons = fields.persons.map(({ value }) => value);
  const candidates = gatherCandidates(paragraphs, [...toldCutters(told.speakers), ...options.cutters], persons);
  const headings = [fields.title?.value ?? "", fields.summary?.value ?? ""];
  const accepted = judgeLabels(told.speakers, candidates, {
    text: page.text,
    names: persons,
    headings,
    paragraphs: paragraphs.length,
    prior: options.prior,
  });
  // Written out: copying with a spread is most of the cost of a short page.
  const labelled = paragraphs.map(
    ({ lines, first, text }): Labelled => ({ lines, first, text, use: undefined, confidence: 1 }),
  );
  for (const { candidate, confidence } of accepted) {
    for (const use of candidate.uses) {
      const paragraph = paragraphs[use.paragraph];
      if (!paragraph) continue;
      const { lines, first, text } = paragraph;
      labelled[use.paragraph] = { lines, first, text, use: { cut: use.cut, shape: candidate.shape }, confidence };
    }
  }
  return labelled;
}

/** A label that the page says no more of than that it looks like one is worth a person's look. */
const sure = 0.77;

/** Mark a paragraph that begins with a label, and open its turn. */
function openTurn(draft: Draft, { lines, use, confidence }: Spoken): void {
  const { cut } = use;
  let left = cut.from + cut.length;
  let before: LabelledLine | undefined;
  for (const index of lines) {
    const to = Math.min(left, draft.page.lines[index]?.text.length ?? 0);
    before = markLabelled(draft, { index, from: before ? 0 : cut.from, to, before, confidence });
    left = Math.max(0, left - to - 1);
  }
  const [first = 0] = lines;
  if (confidence < sure) draft.warnings.push({ code: "speaker-unsure", line: first + 1, text: cut.label });
  draft.turns.push({ label: cut.label, shape: use.shape, first: first + 1, last: (before?.index ?? first) + 1 });
}

/** A line of a paragraph that a label begins, and the label's part on it (`from` to `to` in the cleaned line). */
type LabelledLine = {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
  readonly before: LabelledLine | undefined;
  readonly labelOnly?: boolean;
};

function markLabelled(draft: Draft, part: LabelledLine): LabelledLine {
  const { index, from, to, before, confidence } = part;
  const line = draft.page.lines[index];
  if (!line) return part;
  const labelOnly = to > 0 && /^[\s:*]*$/.test(line.text.slice(to, to + 10));
  const begins = before === undefined || before.labelOnly === true;
  remark(draft, index, {
    role: labelOnly ? "label" : begins ? "speech" : "continuation",
    rule: to > from ? "label" : "broken-line",
    confidence,
    joins: before && before.index + 1,
    label: to > from ? spanOf(draft.page, line, from, to) : undefined,
  });
  return { index, from, to, confidence, before: undefined, labelOnly };
}

function markParagraph(draft: Draft, { lines }: Paragraph, role: "speech" | "narration", rule: string): void {
  let previous: number | undefined;
  for (const index of lines) {
    const mark: Mark =
      previous === undefined
        ? { role, rule, confidence: 0.9 }
        : { role: "continuation", rule: "broken-line", confidence: 0.9, joins: previous + 1 };
    remark(draft, index, mark);
    previous = index;
  }
}

/** Does a break stand between this paragraph and the one before? */
function afterBreak(draft: Draft, paragraph: Paragraph, before: Paragraph | undefined): boolean {
  const from = before?.lines.at(-1) ?? 0;
  const to = paragraph.lines[0] ?? 0;
  for (let i = from + 1; i < to; i += 1) if (draft.marks[i]?.role === "break") return true;
  return false;
}

/** A short line without a full stop before somebody else begins to speak. */
function isHeading({ text, lines }: Paragraph, next: Labelled | undefined): boolean {
  return Boolean(next?.use) && lines.length === 1 && text.length <= 140 && endsOpen(text) && !isFirstPerson(text);
}
