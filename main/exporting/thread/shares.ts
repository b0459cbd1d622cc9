import type { ExportFormat } from "../../../shared/contract/exports.ts";
import { type Part, partsOf } from "../parts.ts";

/** Processor time that a transcript takes beside its TEI, where it is far from it. */
const weights: { readonly [F in ExportFormat]?: number } = {
  markdown: 0.9,
  json: 0.6,
  csv: 0.6,
  bagit: 0.7,
  ris: 0.3,
  csl: 0.3,
  biblatex: 0.3,
  docx: 2,
  "reading-room": 3,
};

/** These are laid out once for all of them. */
const sameLines: ReadonlySet<ExportFormat> = new Set(["json", "jsonl", "markdown"]);

/** Of fewer transcripts, a second thread takes longer to begin than it saves. */
const worthwhile = 500;

/**
 * What is to be made, shared between two threads that write at the same time, so that both have about as much to do; or all for one. What holds others comes to the
 * last, which may wait for the first.
 */
export function sharesOf(formats: readonly ExportFormat[], transcripts: number): readonly (readonly ExportFormat[])[] {
  const parts = partsOf(formats);
  if (transcripts < worthwhile) return [namesOf(parts)];
  const first: ExportFormat[] = [];
  const last = [...namesOf(parts.filter(isHolder))];
  for (const block of blocksOf(parts.filter((part) => !isHolder(part)))) {
    (weightOf(first) <= weightOf(last) ? first : last).push(...block);
  }
  return last.length === 0 ? [first] : [first, last];
}

const isHolder = ({ holding }: Part) => holding !== undefined;

const namesOf = (parts: readonly Part[]) => parts.map(({ name }) => name);

const weightOf = (names: readonly ExportFormat[]) => names.reduce((sum, name) => sum + (weights[name] ?? 1), 0);

/** What must stay together, the heaviest first. */
function blocksOf(parts: readonly Part[]): readonly (readonly ExportFormat[])[] {
  const names = namesOf(parts);
  const together = names.filter((name) => sameLines.has(name));
  const alone = names.filter((name) => !sameLines.has(name)).map((name) => [name]);
  return [together, ...alone].filter(({ length }) => length > 0).sort((a, b) => weightOf(b) - weightOf(a));
}
