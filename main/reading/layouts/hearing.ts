import { beginsParagraph } from "../body/joinings.ts";
import { readBody } from "../body/read-body.ts";
import { chooseJoining } from "../body/wrapping.ts";
import type { Draft } from "../page/draft.ts";
import { beginsCapital } from "../page/first-letter.ts";
import type { Page } from "../page/page.ts";
import { cutStenogram } from "../speakers/cutters/cut-stenogram.ts";
import { cutStopLabel } from "../speakers/cutters/cut-stop.ts";
import type { LabelText } from "../speakers/label-text.ts";
import { readHead } from "./header/read-head.ts";
import type { Layout } from "./layout.ts";

/** Hearings, records of a congress, stenograms: labels end on a full stop, `Chairman BERG. The hearing is open.` */
export const hearing: Layout = { name: "hearing", surest: 0.7, recognise, read };

const enough = 3;
const sampleLines = 1_500;

function recognise({ lines }: Page): number {
  const labels = new Map<string, number>();
  let found = 0;
  for (const { text } of lines.slice(0, sampleLines)) {
    const cut = beginsCapital(text) ? cutStop(text) : undefined;
    if (!cut) continue;
    labels.set(cut.base, (labels.get(cut.base) ?? 0) + 1);
    found += cut.marked ? 1 : 0.5;
  }
  const again = [...labels.values()].some((uses) => uses > 1);
  return found >= enough && (again || labels.size >= enough) ? 0.7 : 0;
}

function cutStop(text: string): LabelText | undefined {
  return cutStopLabel(text) ?? cutStenogram(text);
}

function read(draft: Draft, from: number): void {
  const { page } = draft;
  const words = readHead(draft, from);
  const joins = beginsParagraph(chooseJoining(page, words), cutStop);
  readBody(draft, words, page.lines.length, { joins, cutters: [cutStop], prior: 0.1 });
}
