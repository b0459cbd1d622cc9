import type { PageCorrection } from "../../../shared/reading/page-correction.ts";
import { parsePattern } from "../../../shared/reading/pattern.ts";
import type { ProfileField } from "../../../shared/reading/profile.ts";
import type { Evidence } from "../../../shared/reading/reading.ts";
import type { Warning } from "../../../shared/records/transcript.ts";
import { evidenceAt } from "../page/draft.ts";
import type { Page, PageLine } from "../page/page.ts";
import { fieldOfRole } from "./role-of-field.ts";
import { joined } from "./tell-profile.ts";
import type { Told, ToldField, ToldMark } from "./told.ts";
import { toldValue } from "./told-value.ts";
import { valueOnLine } from "./value-on-line.ts";

const rule = "correction";

/** What a person said of a page. Lines that are not on it (any more) are passed over. */
export function tellCorrection({ lines, speakers }: PageCorrection, page: Page): Told {
  const marks = new Map<number, ToldMark>();
  const byField = new Map<ProfileField, PageLine[]>();
  for (const { line: n, role } of lines.toSorted((a, b) => a.line - b.line)) {
    const line = page.lines[n - 1];
    if (!line) continue;
    marks.set(n - 1, { role, rule });
    const field = fieldOfRole[role];
    if (field !== undefined) byField.set(field, [...(byField.get(field) ?? []), line]);
  }
  const fields: ToldField[] = [];
  const warnings: Warning[] = [];
  for (const [field, its] of byField) {
    const found = findOn(field, its, page);
    for (const evidence of found) fields.push({ field, found: evidence });
    if (found.length === 0 && its[0])
      warnings.push({ code: "told-unclear", line: its[0].n, text: its[0].text.slice(0, 80) });
  }
  const [are, areNot] = [speakers.are.map(parsePattern), speakers.areNot.map(parsePattern)];
  return { marks, fields, speakers: { are, areNot }, warnings };
}

function findOn(field: ProfileField, lines: readonly PageLine[], page: Page): readonly Evidence[] {
  const [first, ...others] = lines;
  if (!first) return [];
  if (field === "title" || field === "summary") {
    if (others.length === 0) return single(field, first, page);
    const value = toldValue(field, joined(lines));
    const span = { start: first.start, end: lines.at(-1)?.end ?? first.end };
    return value === undefined ? [] : [{ value, lines: lines.map(({ n }) => n), span, rule, confidence: 1 }];
  }
  return lines.flatMap((line) => single(field, line, page));
}

function single(field: ProfileField, line: PageLine, page: Page): readonly Evidence[] {
  return valueOnLine(field, line.text).flatMap(({ from, to }) => {
    const value = toldValue(field, line.text.slice(from, to));
    return value === undefined ? [] : evidenceAt(page, line, value, { rule }, { from, to });
  });
}
