import { codePointsOf } from "../../../shared/reading/code-points.ts";
import type { Reading } from "../../../shared/reading/reading.ts";
import { type Run, runOf, saidRuns } from "../persons/said-runs.ts";

/** Where a page may name persons: what it says and what stands below its pictures, and apart from that who speaks. */
export type NamingRuns = { readonly said: readonly Run[]; readonly labels: readonly Run[] };

export function namingRuns(text: string, reading: Pick<Reading, "lines">): NamingRuns {
  const points = codePointsOf(text);
  const runAt = ({ start, end }: { readonly start: number; readonly end: number }) =>
    runOf(points.slice(start, end), start);
  const captions = reading.lines.filter(({ role }) => role === "caption");
  const labels = reading.lines.flatMap((line) => line.label ?? (line.role === "label" ? line : []));
  return { said: [...saidRuns(text, reading), ...captions.map(runAt)], labels: labels.map(runAt) };
}
