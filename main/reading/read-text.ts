import type { Line, Reading, Turn } from "../../shared/reading/reading.ts";
import { detectLanguage } from "./language/detect-language.ts";
import { readFrontMatter } from "./layouts/front-matter.ts";
import { chooseLayout } from "./layouts/layouts.ts";
import { fillStated, first, heardOver, markStated } from "./page/apply-stated.ts";
import { findDamage } from "./page/damage.ts";
import { createDraft, type Draft, type Mark } from "./page/draft.ts";
import { openPage } from "./page/page.ts";
import type { Stated } from "./page/stated.ts";
import { type Folded, foldVoices } from "./speakers/fold.ts";

/** Number of the reader's rules: raise it when they read a page differently. */
export const readerVersion = 1;

export type ReadTextOptions = {
  /** Without its folder. */
  readonly fileName?: string;
  /** What the file's format says beside the text. */
  readonly stated?: Stated;
};

/** Understand a page: a role for every line, fields, voices and turns. Pure; the text may be any string. */
export function readText(text: string, { stated }: ReadTextOptions = {}): Reading {
  const page = openPage(text, stated);
  const draft = createDraft(page);
  markStated(draft);
  const layout = chooseLayout(page);
  layout.read(draft, readFrontMatter(draft));
  fillStated(draft);
  draft.warnings.push(...findDamage(text));
  return {
    reader: readerVersion,
    layout: layout.name,
    ...closeFields(draft),
    ...closeTurns(draft),
    ...closeLines(draft),
  };
}

function closeFields({ fields, page }: Draft) {
  const { status, sections, publicationDate, geography, topics, persons, addressed, ...single } = fields;
  const language = detectLanguage(page.text);
  const said = language ? undefined : first(page.stated, "language");
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
    const heard = page.stated.lines.get(n)?.heard;
    return { n, start, end, ...(marks[i] ?? (text === "" ? blank : unread)), ...(heard ? { heard } : {}) };
  });
  return { lines, warnings };
}
