import type { LineRole } from "../../../shared/reading/role.ts";
import type { Warning } from "../../../shared/records/transcript.ts";
import type { Draft } from "./draft.ts";

const ofFields: ReadonlySet<LineRole> = new Set([
  "title",
  "summary",
  "date",
  "time",
  "place",
  "geography",
  "topic",
  "person",
]);

/** Characters; a short page may well be little more than its head. */
const fewest = 400;

/** More of the page was taken for fields than is left as its text. Lists under a text are as long as a site makes them: they count for nothing. */
export function findMostlyFields({ page, marks }: Draft, layout: string): Warning[] {
  if (layout === "official-site") return [];
  let fields = 0;
  let words = 0;
  let first: number | undefined;
  for (const [i, { n, text }] of page.lines.entries()) {
    const role = marks[i]?.role ?? "narration";
    if (ofFields.has(role)) {
      fields += text.length;
      first ??= n;
    } else if (role !== "furniture") words += text.length;
  }
  return first !== undefined && fields >= fewest && fields > words ? [{ code: "mostly-fields", line: first }] : [];
}
