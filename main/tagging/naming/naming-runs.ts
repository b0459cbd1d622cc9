import { codePointsOf } from "../../../shared/reading/code-points.ts";
import type { Line, Reading } from "../../../shared/reading/reading.ts";
import type { LineRole } from "../../../shared/reading/role.ts";
import { type Run, runOf, saidRuns } from "../persons/said-runs.ts";

/** Where a page may name persons: what it says and what stands below its pictures, and apart from that who speaks. */
export type NamingRuns = {
  readonly said: readonly Run[];
  readonly labels: readonly Run[];
  /** Title and summary, in code points. */
  readonly headlines: readonly { readonly start: number; readonly end: number }[];
  /** Where the text proper begins, in code points. */
  readonly opensAt: number;
};

const proper: ReadonlySet<LineRole> = new Set(["narration", "speech", "continuation"]);

export function namingRuns(text: string, reading: Pick<Reading, "lines">): NamingRuns {
  const points = codePointsOf(text);
  const runAt = ({ start, end }: Pick<Line, "start" | "end">) => runOf(points.slice(start, end), start);
  const captions = reading.lines.filter(({ role }) => role === "caption");
  const labels = reading.lines.flatMap((line) => line.label ?? (line.role === "label" ? line : []));
  const headlines = reading.lines.filter(({ role }) => role === "title" || role === "summary");
  return {
    said: [...saidRuns(text, reading), ...captions.map(runAt)],
    labels: labels.map(runAt),
    headlines: headlines.map(({ start, end }) => ({ start, end })),
    opensAt: reading.lines.find(({ role }) => proper.has(role))?.start ?? 0,
  };
}
