import { listFields } from "../../../shared/reading/profile.ts";
import type { Evidence } from "../../../shared/reading/reading.ts";
import { publicationStatus } from "../../../shared/records/publication.ts";
import { type Draft, type Fields, remark } from "../page/draft.ts";
import type { Page } from "../page/page.ts";
import { joined } from "./tell-profile.ts";
import type { Told, ToldField } from "./told.ts";

/** Before a layout reads: it leaves the lines alone that are told already. */
export function markTold(draft: Draft, { marks }: Told): void {
  for (const [index, { role, rule }] of marks) {
    if (role !== "text") remark(draft, index, { role, rule, confidence: 1 });
  }
}

/** After a layout has read: what was told stands, whatever the layout made of it. */
export function applyTold(draft: Draft, told: Told): void {
  markTold(draft, told);
  unjoin(draft, told);
  for (const [index, { role, rule }] of told.marks) if (role === "text") markAsText(draft, index, rule);
  dropDisproved(draft, told);
  putFields(draft.fields, told.fields);
  draft.warnings.push(...told.warnings);
}

const textRoles: ReadonlySet<string> = new Set(["narration", "label", "speech", "continuation", "note"]);

function markAsText(draft: Draft, index: number, rule: string): void {
  if (textRoles.has(draft.marks[index]?.role ?? "narration")) return;
  const isSaid = draft.turns.some(({ first, last }) => first <= index + 1 && index + 1 <= last);
  remark(draft, index, { role: isSaid ? "speech" : "narration", rule, confidence: 1 });
}

/** Nothing goes on with a line that is something else now. */
function unjoin(draft: Draft, { marks }: Told): void {
  if (marks.size === 0) return;
  for (const [i, mark] of draft.marks.entries()) {
    if (mark?.joins === undefined || !marks.has(mark.joins - 1)) continue;
    const { joins: _, ...alone } = mark;
    remark(draft, i, alone.role === "continuation" ? { ...alone, role: "speech" } : alone);
  }
}

const singles = ["title", "summary", "date", "time", "place", "url", "publicationDate"] as const;
const lists = ["geography", "topics", "persons", "addressed", "sections"] as const;

/** What a layout found on lines that are told to be something else is not so. */
function dropDisproved({ fields, page }: Draft, { marks }: Told): void {
  if (marks.size === 0) return;
  const isTold = (n: number) => marks.has(n - 1);
  const isDisproved = ({ lines }: Evidence<unknown>) => lines.length > 0 && lines.every(isTold);
  for (const name of singles) if (fields[name] && isDisproved(fields[name])) delete fields[name];
  if (fields.status && isDisproved(fields.status)) delete fields.status;
  for (const name of lists) {
    const left = fields[name].filter((found) => !isDisproved(found));
    fields[name].splice(0, fields[name].length, ...left);
  }
  if (fields.summary?.lines.some(isTold)) fields.summary = without(fields.summary, isTold, page);
}

/** A field of several lines without some of them. */
function without(found: Evidence, isTold: (n: number) => boolean, page: Page): Evidence {
  const left = page.lines.filter(({ n }) => found.lines.includes(n) && !isTold(n));
  const span = { start: left[0]?.start ?? 0, end: left.at(-1)?.end ?? 0 };
  return { ...found, value: joined(left), lines: left.map(({ n }) => n), span };
}

function putFields(fields: Fields, told: readonly ToldField[]): void {
  const put = new Set<string>();
  for (const { field, found } of told) {
    if (listFields.has(field)) addTo(fields, field, found);
    else if (!put.has(field)) putSingle(fields, field, found);
    put.add(field);
  }
}

function addTo(fields: Fields, field: ToldField["field"], found: Evidence): void {
  if (field !== "geography" && field !== "topics" && field !== "persons" && field !== "sections") return;
  if (!fields[field].some(({ value }) => value === found.value)) fields[field].push(found);
}

function putSingle(fields: Fields, field: ToldField["field"], found: Evidence): void {
  if (field === "status") {
    const status = publicationStatus.safeParse(found.value);
    if (status.success) fields.status = { ...found, value: status.data };
  } else if (field !== "geography" && field !== "topics" && field !== "persons" && field !== "sections") {
    fields[field] = found;
  }
}
