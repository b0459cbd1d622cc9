import type { Warning } from "../../../shared/records/transcript.ts";
import { isCommonPhrase } from "../speakers/in-text.ts";
import { shapeLabel } from "../speakers/label-shape.ts";
import { cutLabel } from "../speakers/label-text.ts";
import { beginsSaid, isFullName } from "../speakers/short-talk.ts";
import { endsSentence } from "../speakers/speaking-roles.ts";
import type { Draft } from "./draft.ts";
import type { PageLine } from "./page.ts";

/** Lines with words; of a longer page the labels come again, and what does not is none. */
const mostLines = 40;
/** Of the lines of the text. */
const leastOfPage = 1 / 3;

const nobody: ReadonlySet<string> = new Set();

/** On a short page where nobody speaks, two persons or more stand before what may be theirs: they may be listed, or have gone unheard. */
export function findUntakenLabels({ page, marks, turns, told }: Draft): Warning[] {
  if (turns.length > 0 || told.speakers.are.length + told.speakers.areNot.length > 0) return [];
  const lines = upTo(page.lines, mostLines).filter(({ n }) => (marks[n - 1]?.role ?? "narration") === "narration");
  const found = lines.flatMap((line) => {
    const name = labelOn(line, page.text);
    return name === undefined ? [] : [{ n: line.n, name }];
  });
  const [first] = found;
  if (!first || new Set(found.map(({ name }) => name)).size < 2 || found.length < lines.length * leastOfPage) return [];
  return [{ code: "labels-untaken", line: first.n, text: first.name }];
}

/** Those with words; none where there are more of them. */
function upTo(lines: readonly PageLine[], most: number): PageLine[] {
  const found: PageLine[] = [];
  for (const line of lines) {
    if (line.text !== "") found.push(line);
    if (found.length > most) return [];
  }
  return found;
}

function labelOn({ text: line }: PageLine, text: string): string | undefined {
  const cut = cutLabel(line);
  const shape = cut && shapeLabel(cut, nobody);
  if (!shape || !isFullName(shape) || !beginsSaid(cut) || !endsSentence(line)) return undefined;
  return isCommonPhrase(cut.base, text) ? undefined : cut.label;
}
