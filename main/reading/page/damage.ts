import type { Warning } from "../../../shared/records/transcript.ts";
import { repairMojibake } from "../decoding/mojibake/mojibake.ts";
import type { Page } from "./page.ts";

/** What seems to have happened to the text before Lectern received it. It is told, never repaired silently. */
export function findDamage(page: Page): Warning[] {
  const warnings: Warning[] = [];
  const repaired = repairMojibake(page.text);
  if (repaired) warnings.push(describeMojibake(page, repaired));
  if (page.text.includes("\ufffd")) warnings.push({ code: "characters-lost" });
  return warnings;
}

/** Characters of the first garbled line that are shown, before and after, and how many of them may lead up to it. */
const sampleLength = 80;
const leadLength = 30;

function describeMojibake({ text, lines }: Page, repaired: NonNullable<ReturnType<typeof repairMojibake>>): Warning {
  const at = firstDifference(text, repaired.text);
  const line = lines.find(({ to }) => to > at);
  const from = Math.max(line?.from ?? 0, at - leadLength);
  const sample = (whole: string): string => (/^.*/.exec(whole.slice(from, from + sampleLength))?.[0] ?? "").trim();
  return {
    code: "mojibake",
    ...(line ? { line: line.n } : {}),
    text: sample(text),
    repair: { steps: [...repaired.steps], after: sample(repaired.text) },
  };
}

function firstDifference(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a.charCodeAt(i) === b.charCodeAt(i)) i += 1;
  return i;
}
