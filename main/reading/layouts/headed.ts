import { readBody } from "../body/read-body.ts";
import { chooseJoining } from "../body/wrapping.ts";
import { type Draft, evidenceAt, mark } from "../page/draft.ts";
import { dialogueCutters, isDialogue, joinTurns } from "./dialogue.ts";
import { frontMatterEnd } from "./front-matter/front-matter.ts";
import { findKeyBlock } from "./header/key-block.ts";
import { findPlainHead, readPlainHead } from "./header/plain-head.ts";
import { readKeys } from "./header/read-keys.ts";
import type { Layout } from "./layout.ts";

/** A head of lines `Date: …`, `Place: …`, `Present: …`, as minutes and interviews carry it, then turns or prose. */
export const minutes: Layout = {
  name: "minutes",
  surest: 0.6,
  recognise: (page) => (findKeyBlock(page, frontMatterEnd(page)) > frontMatterEnd(page) ? 0.6 : 0),
  read(draft, from) {
    const end = findKeyBlock(draft.page, from);
    readTitleAbove(draft, from, end);
    readKeys(draft, from, end);
    readWords(draft, end);
  },
};

/** A head of a few short lines, one of them a date, then turns or prose. */
export const headed: Layout = {
  name: "headed",
  surest: 0.55,
  recognise: (page) => (findPlainHead(page, frontMatterEnd(page)) ? 0.55 : 0),
  read(draft, from) {
    const head = findPlainHead(draft.page, from);
    if (head) readPlainHead(draft, head);
    readWords(draft, head?.end ?? from);
  },
};

/** The one line above the keys is the title. */
function readTitleAbove(draft: Draft, from: number, end: number): void {
  const [first] = draft.page.lines.slice(from, end).filter(({ text }) => text !== "");
  if (!first || draft.fields.title || /:/.test(first.text) || first.text.length > 200) return;
  const name = first.text.replace(/^#{1,6}\s+/, "");
  const at = first.text.length - name.length;
  mark(draft, first.n - 1, "title", "above-keys", 0.85);
  draft.fields.title = evidenceAt(
    draft.page,
    first,
    name,
    { rule: "above-keys", confidence: 0.85 },
    { from: at, to: first.text.length },
  );
}

function readWords(draft: Draft, from: number): void {
  const { page } = draft;
  const spoken = isDialogue(page, from);
  const joins = spoken ? joinTurns(page, from) : chooseJoining(page, from);
  readBody(draft, from, page.lines.length, { joins, cutters: spoken ? dialogueCutters : [], prior: 0 });
}
