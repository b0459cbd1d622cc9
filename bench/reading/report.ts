import { type LabelCount, labelFigures } from "./labels.ts";
import { type Limits, limits } from "./limits.ts";
import { accuracy, type Tally } from "./tally.ts";

export type FolderReport = {
  readonly name: string;
  readonly files: number;
  readonly fields: ReadonlyMap<string, Tally>;
  readonly labels: LabelCount;
  readonly speakers: LabelCount;
  readonly notes: readonly string[];
};

/** The table of one folder, a line each. */
export function* reportLines({ name, files, fields, labels, speakers }: FolderReport): Generator<string> {
  yield `\n${name}: ${files} files`;
  const heads = ["right", "wrong", "missed", "invented", "accuracy"];
  yield `  ${"field".padEnd(18)}${heads.map((head) => head.padStart(10)).join("")}`;
  for (const [field, tally] of fields) {
    const { right, wrong, missed, invented } = tally;
    if (right + wrong + missed + invented === 0) continue;
    const counts = [right, wrong, missed, invented].map((n) => String(n).padStart(10)).join("");
    yield `  ${field.padEnd(18)}${counts}${`${(accuracy(tally) * 100).toFixed(1)} %`.padStart(10)}`;
  }
  yield* figureLines("labels, as printed", labels, files);
  yield* figureLines("speakers, folded", speakers, files);
}

function* figureLines(what: string, count: LabelCount, files: number): Generator<string> {
  const { hits, missed, extra, remarked, unseen } = count;
  if (hits + missed + extra === 0) return;
  const { precision, recall, f1 } = labelFigures(count);
  const strict = labelFigures({ ...count, extra: extra + remarked }).f1;
  yield `  ${what.padEnd(18)} precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  F1 ${f1.toFixed(4)}` +
    `  (${hits} right, ${missed} missed, ${extra} not in the truth in ${count.files} of ${files} files;` +
    ` with ${remarked} more that carry a remark in parentheses F1 ${strict.toFixed(4)};` +
    ` of all these ${unseen} that nobody has looked at)`;
}

/** What of a folder's figures lies beyond its limits, in words; a folder without limits has none. */
export function belowLimits({ name, fields, labels, speakers }: FolderReport): string[] {
  const least: Limits = limits[name] ?? { invented: 0 };
  const found: string[] = [];
  for (const [field, tally] of fields) {
    const limit = least.fields?.[field] ?? least.rest ?? 0;
    if (accuracy(tally) < limit) found.push(`${name}: ${field} is right in less than ${limit * 100} %`);
    if (tally.invented > least.invented && name in limits) found.push(`${name}: ${field} was invented`);
  }
  const unseen = labels.unseen + speakers.unseen;
  if (name in limits && unseen > 0)
    found.push(
      `${name}: ${unseen} labels or speakers are not in the truth and may be false: see bench/reading/looked-at.ts`,
    );
  if (labelFigures(labels).f1 < (least.labels ?? 0)) found.push(`${name}: labels are below F1 ${least.labels}`);
  if (labelFigures(speakers).f1 < (least.speakers ?? 0)) found.push(`${name}: speakers are below F1 ${least.speakers}`);
  return found;
}
