import type { Line, Reading, Turn } from "../../shared/reading/reading.ts";
import type { Warning } from "../../shared/records/transcript.ts";
import { detectLanguage } from "./language/detect-language.ts";
import { readFrontMatter } from "./layouts/front-matter/front-matter.ts";
import type { Layout } from "./layouts/layout.ts";
import { chooseLayout } from "./layouts/layouts.ts";
import { fillStated, first, heardOver, markStated } from "./page/apply-stated.ts";
import { findDamage } from "./page/damage.ts";
import { createDraft, type Draft, type Mark } from "./page/draft.ts";
import { findMostlyFields } from "./page/mostly-fields.ts";
import { openPage, type Page } from "./page/page.ts";
import { placeTitle } from "./page/place-title.ts";
import type { Stated } from "./page/stated.ts";
import { findUnreadDate } from "./page/unread-date.ts";
import { findUntakenLabels } from "./page/untaken-labels.ts";
import { applyTold, markTold } from "./profile/apply-told.ts";
import { type Guidance, guide } from "./profile/guide.ts";
import { nothingTold, type Told } from "./profile/told.ts";
import { readerVersion } from "./reader-version.ts";
import { type Folded, foldVoices } from "./speakers/fold.ts";

export type ReadTextOptions = {
  /** With the folders that it lay in, as far as they are known. */
  readonly fileName?: string;
  /** What the file's format says beside the text. */
  readonly stated?: Stated;
} & Guidance;

/** Understand a page: a role for every line, fields, voices and turns. Pure; the text may be any string. */
export function readText(text: string, { stated, fileName = "", ...guidance }: ReadTextOptions = {}): Reading {
  const page = openPage(text, stated);
  const layout = chooseLayout(page);
  const read = (told: Told) => readPage(page, layout, told);
  const plain = read(nothingTold);
  const guided = guide(guidance, { page, plain, layout: layout.name, fileName });
  const draft = guided.told === nothingTold ? plain : read(guided.told);
  draft.warnings.push(...guided.warnings, ...findDamage(page), ...findDoubts(draft, layout));
  return {
    reader: readerVersion,
    layout: layout.name,
    ...(guided.profile === undefined ? {} : { profile: guided.profile }),
    ...closeFields(draft),
    ...closeTurns(draft),
    ...closeLines(draft),
  };
}

/** What the whole of a draft is held against, once it is read. */
function findDoubts(draft: Draft, { name }: Layout): Warning[] {
  return [...findMostlyFields(draft, name), ...findUnreadDate(draft), ...findUntakenLabels(draft)];
}

function readPage(page: Page, layout: Layout, told: Told): Draft {
  const draft = createDraft(page, told);
  markTold(draft, told);
  markStated(draft);
  layout.read(draft, readFrontMatter(draft));
  fillStated(draft);
  placeTitle(draft);
  applyTold(draft, told);
  return draft;
}

function closeFields({ fields, page }: Draft) {
  const { status, sections, publicationDate, geography, topics, persons, addressed, ...single } = fields;
  const language = fields.language ? undefined : detectLanguage(page.text);
  const said = language || fields.language ? undefined : first(page.stated, "language");
  return {
    ...single,
    ...(language
      ? { language: { value: language.language, lines: [], rule: "script-and-words", confidence: language.confidence } }
      : said
        ? { language: said }
        : {}),
    geography,
    topics,
    persons,
    addressed,
    publication: {
      ...(status ? { status } : {}),
      sections,
      ...(publicationDate ? { date: publicationDate } : {}),
    },
  };
}

/** Voices and turns; where the lines of a turn are heard, so is the turn. */
function closeTurns({ turns, page }: Draft): Folded {
  const folded = foldVoices(turns);
  const timed = folded.turns.map((turn): Turn => {
    const heard = heardOver(page.stated, ...turn.lines);
    return heard ? { ...turn, heard } : turn;
  });
  return { voices: folded.voices, turns: timed };
}

const unread: Mark = { role: "narration", rule: "unread", confidence: 0.3 };
const blank: Mark = { role: "blank", rule: "blank", confidence: 1 };

function closeLines({ page, marks, warnings }: Draft) {
  const lines = page.lines.map(({ n, start, end, text }, i): Line => {
    const { role, rule, confidence, joins, label } = marks[i] ?? (text === "" ? blank : unread);
    const line: Line = { n, start, end, role, rule, confidence };
    if (joins !== undefined) line.joins = joins;
    if (label) line.label = label;
    const heard = page.stated.lines.get(n)?.heard;
    if (heard) line.heard = heard;
    return line;
  });
  return { lines, warnings };
}
