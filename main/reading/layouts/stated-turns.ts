import { markSeparators } from "../body/separators.ts";
import { type Draft, remark, spanOf } from "../page/draft.ts";
import type { Page, PageLine } from "../page/page.ts";
import type { LineHint } from "../page/stated.ts";
import { isLike } from "../profile/told-labels.ts";
import { type LabelShape, shapeLabel } from "../speakers/label-shape.ts";
import { cutLabel } from "../speakers/label-text.ts";
import type { Layout } from "./layout.ts";

/** Turns that the file's format itself tells apart: voices of captions, columns of a table, utterances. */
export const statedTurns: Layout = { name: "stated-turns", surest: 0.98, recognise, read };

function recognise({ stated }: Page): number {
  for (const { speaker } of stated.lines.values()) if (speaker !== undefined) return 0.98;
  return 0;
}

function read(draft: Draft, from: number): void {
  markSeparators(draft, from, draft.page.lines.length);
  const { lines, stated } = draft.page;
  let before: Before | undefined;
  for (const line of lines) {
    const hint = withoutToldNone(stated.lines.get(line.n) ?? {}, draft);
    const mark = draft.marks[line.n - 1];
    if (mark?.role === "furniture" || line.text === "") continue;
    // What is noted while somebody speaks does not end the turn.
    if (!mark) before = readLine(draft, line, hint, before);
  }
}

/** A name that a person or a profile said to be nobody who speaks stands before no turn. */
function withoutToldNone(hint: LineHint, { told }: Draft): LineHint {
  const { speaker, ...rest } = hint;
  return speaker !== undefined && isLike(told.speakers.areNot, speaker) ? rest : hint;
}

/** The last line of the paragraph that is open, and who speaks it. */
type Before = { readonly line: PageLine; readonly speaker: string | undefined; readonly timed: boolean };

function readLine(
  draft: Draft,
  line: PageLine,
  { speaker, heard, heading }: LineHint,
  before: Before | undefined,
): Before {
  const timed = heard !== undefined;
  const isSame = before !== undefined && before.speaker === speaker;
  const joins = isSame && timed && before.timed && heading === undefined && isOpen(before.line.text);
  const label = speaker === undefined || isSame || !line.text.startsWith(`${speaker}:`) ? 0 : speaker.length;
  remark(draft, line.n - 1, {
    role: joins ? "continuation" : speaker === undefined ? "narration" : "speech",
    rule: joins ? "cue-goes-on" : "stated-speaker",
    confidence: 1,
    ...(joins ? { joins: before.line.n } : {}),
    ...(label > 0 ? { label: spanOf(draft.page, line, 0, label) } : {}),
  });
  const turn = draft.turns.at(-1);
  if (speaker !== undefined && isSame && turn) turn.last = line.n;
  else if (speaker !== undefined)
    draft.turns.push({ label: speaker, shape: shapeOf(speaker), first: line.n, last: line.n });
  return { line, speaker, timed };
}

/** A cue ends where it has room for no more: a sentence goes on in the next. */
function isOpen(text: string): boolean {
  return !/[.!?…。！？]["”»’)\]]{0,2}$/.test(text.slice(-5));
}

const nobody: ReadonlySet<string> = new Set();

/** `SPEAKER_03`, `Speaker 2`, `spk_1`, `A`: a recogniser tells voices apart and knows nobody’s name. */
const numbered = /^(?:(?:speaker|spk|voice|sprecher|locuteur|hablante|спикер|говорящий)[\s_#-]*)?(?:\d{1,3}|[a-z])$/i;

function shapeOf(label: string): LabelShape {
  if (numbered.test(label)) return { form: "anonymous", text: label };
  const cut = cutLabel(`${label}:`);
  return (cut && shapeLabel(cut, nobody)) ?? { form: "name", text: label, name: label };
}
