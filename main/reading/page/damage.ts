import type { Warning } from "../../../shared/records/transcript.ts";

/** UTF-8 that was once read as a one-byte encoding and saved so: `â€™`, `Ã©`, `Ð¼`. */
const mojibake = /â€[™œ\u009d“”¦\u0080-\u00bf˜]|Ã[\u0080-\u00bf©¨¢´§]|(?:[ÐÑ][\u0080-\u00bf°-ÿ€-™]){2}/g;

const enough = 3;

/** What seems to have happened to the text before Lectern received it. It is told, never repaired silently. */
export function findDamage(text: string): Warning[] {
  const head = text.slice(0, 100_000);
  const warnings: Warning[] = [];
  const found = /â€|[ÃÐÑ]/.test(head) ? (head.match(mojibake) ?? []) : [];
  if (found.length >= enough) warnings.push({ code: "mojibake", text: found[0] });
  if (head.includes("\ufffd")) warnings.push({ code: "characters-lost" });
  return warnings;
}
