import type { Paragraph } from "../body/paragraph.ts";
import { type LabelShape, shapeLabel } from "./label-shape.ts";
import type { LabelText } from "./label-text.ts";
import { type KnownNames, nameKey } from "./name.ts";

/** A way to find what may be a label at the start of a paragraph. */
export type LabelCutter = (text: string) => LabelText | undefined;

/** Paragraphs that begin with the same text before a colon. */
export type Candidate = {
  readonly base: string;
  readonly shape: LabelShape;
  readonly uses: readonly CandidateUse[];
};

export type CandidateUse = {
  readonly paragraph: number;
  readonly cut: LabelText;
  /** The first line of the paragraph. */
  readonly line: string;
  /** The whole is long. */
  readonly long: boolean;
  /** The paragraph is short and no sentence: an entry of a list, as often as not. */
  readonly entry: boolean;
};

/** Everything that has the form of a label, grouped by what is printed. */
export function gatherCandidates(
  paragraphs: readonly Paragraph[],
  cutters: readonly LabelCutter[],
  persons: readonly string[],
): Candidate[] {
  const uses = groupByBase(paragraphs, cutters);
  const known = new Set(persons.map((person) => nameKey(person.split(" "))));
  const shapes = new Map<string, LabelShape | undefined>();
  for (const [base, [use]] of uses) shapes.set(base, use && shapeLabel(use.cut, known));
  for (const shape of shapes.values()) {
    if (shape?.form === "name" && shape.name) known.add(nameKey(shape.name.split(" ")));
  }
  return [...uses].flatMap(([base, same]) => {
    const [first] = same;
    const shape = first && shapeAgain(first.cut, shapes.get(base), known);
    return shape ? [{ base, shape, uses: same }] : [];
  });
}

/** Only what is neither a name alone nor a role may end on a name that other labels gave. */
function shapeAgain(cut: LabelText, shape: LabelShape | undefined, known: KnownNames): LabelShape | undefined {
  if (shape?.form === "name" || shape?.form === "anonymous" || shape?.form === "capitals") return shape;
  return shapeLabel(cut, known) ?? toldShape(cut);
}

type Uses = ReadonlyMap<string, readonly CandidateUse[]>;

function groupByBase(paragraphs: readonly Paragraph[], cutters: readonly LabelCutter[]): Uses {
  const uses = new Map<string, CandidateUse[]>();
  for (const [paragraph, { text, first }] of paragraphs.entries()) {
    const cut = firstCut(text, cutters);
    if (!cut) continue;
    const same = uses.get(cut.base);
    const use = { paragraph, cut, line: first, long: text.length > longestBrief, entry: isEntry(text, cut) };
    if (same) same.push(use);
    else uses.set(cut.base, [use]);
  }
  return uses;
}

const longestEntry = 120;
/** What fills in a form has no more. */
const longestBrief = 160;

function isEntry(text: string, { after }: LabelText): boolean {
  return text.length <= longestEntry && after !== "" && /[\p{L}\p{M}\p{N})%]$/u.test(text);
}

function firstCut(text: string, cutters: readonly LabelCutter[]): LabelText | undefined {
  for (const cutter of cutters) {
    const cut = cutter(text);
    if (cut) return cut;
  }
  return undefined;
}

/** A label that has the form of none, and was said to be one. */
function toldShape({ told, base }: LabelText): LabelShape | undefined {
  return told ? { form: "office", text: base } : undefined;
}
