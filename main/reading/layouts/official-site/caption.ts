import { startsAsContinuation } from "../../body/sentence.ts";
import type { Fields } from "../../page/draft.ts";

const longestCaption = 400;
const verbs =
  /(?:^|\s)(?:is|are|was|were|has|have|had|will|said|took|held|met|told|noted|made|gave|spoke|\p{Ll}{2,}ed)(?=\s)/u;

/**
 * Is the first line under the header the caption of a picture? It names the event again, with no verb: `At the meeting
 * of the Board.`
 */
export function isCaption(text: string, next: string, { title, summary }: Fields): boolean {
  if (text === "" || text.length > longestCaption || next === "" || startsAsContinuation(next)) return false;
  if (/\. Photo: \S/.test(text)) return true;
  const firstClause = text.split(/,\s/)[0] ?? text;
  if (/^(?:With|At|During|Before|After|From left)\s/.test(text) && !verbs.test(text)) return firstClause.length > 0;
  const repeats = overlap(text, `${title?.value ?? ""} ${summary?.value ?? ""}`);
  return repeats >= 0.75 && !verbs.test(text) && !/:\s/.test(text);
}

/** Share of the longer words of a text that another text holds too. */
function overlap(text: string, other: string): number {
  const words = longWords(text);
  if (words.length < 2) return 0;
  const others = new Set(longWords(other));
  return words.filter((word) => others.has(word)).length / words.length;
}

function longWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
}
