import { beginsParagraph } from "../body/joinings.ts";
import { readBody } from "../body/read-body.ts";
import { chooseJoining } from "../body/wrapping.ts";
import { type Draft, mark } from "../page/draft.ts";
import type { Page } from "../page/page.ts";
import { cutNumberedMember } from "../speakers/cutters/cut-member.ts";
import { cutLabel } from "../speakers/label-text.ts";
import type { Layout } from "./layout.ts";

/** A speech in an assembly of states: numbered paragraphs, `Mr. BERG (Norland) (interpretation from French):` or no label at all. */
export const assembly: Layout = { name: "assembly", surest: 0.66, recognise, read };

const number = /^(\d{1,4})\.\s+(?=\S)/;
const enough = 4;
const sampleLines = 800;

/** In which language somebody spoke, beside the label. */
const spokenIn = /\((?:spoke in|interpretation from|translated from|parle en|interprétation de|habla en)\s/;

function recognise({ lines }: Page): number {
  let last = 0;
  let inOrder = 0;
  for (const { text } of lines.slice(0, sampleLines)) {
    if (text.slice(0, 120).includes("(") && spokenIn.test(text.slice(0, 120)) && cutNumberedMember(text)) return 0.66;
    const n = Number(number.exec(text.slice(0, 8))?.[1] ?? 0);
    if (n > 0 && n === last + 1) inOrder += 1;
    if (n > 0) last = n;
    if (inOrder >= enough) return 0.52;
  }
  const first = lines.find(({ text }) => text !== "");
  return first && cutNumberedMember(first.text)?.shape?.name !== undefined ? 0.52 : 0;
}

/** Numbers of pages and documents, that fell between the lines. */
const residue = /^(?:\d{1,4}|\d{2}-\d{4,6}(?:\s\d{1,3})?|[A-Z]{1,3}\/\d{1,3}\/PV\.\d{1,4}(?:\s\d{1,3})?)$/;

function read(draft: Draft, from: number): void {
  const { page } = draft;
  for (const [i, { text }] of page.lines.entries())
    if (text.length <= 30 && residue.test(text)) mark(draft, i, "residue", "page-number");
  const joins = beginsParagraph(chooseJoining(page, from), cutNumberedMember);
  readBody(draft, from, page.lines.length, {
    joins: (a, b, next, index) => !number.test(b.slice(0, 8)) && joins(a, b, next, index),
    cutters: [cutNumberedMember, cutLabel],
    prior: 0.15,
  });
}
