import type { Evidence } from "../../../../shared/reading/reading.ts";
import type { PageLine } from "../../page/page.ts";

type EvidenceNote = { readonly rule: string; readonly confidence: number; readonly doubt?: string };

/** Evidence that stands on lines one after another, whole. */
export function evidenceOver(
  lines: readonly PageLine[],
  value: string,
  { rule, confidence, doubt }: EvidenceNote,
): Evidence {
  const [first, last] = [lines[0], lines.at(-1)];
  return {
    value,
    lines: lines.map(({ n }) => n),
    ...(first && last ? { span: { start: first.start, end: last.end } } : {}),
    rule,
    confidence,
    ...(doubt === undefined ? {} : { doubt }),
  };
}
