import type { Page } from "../../page/page.ts";
import { comesAgain } from "./comes-again.ts";
import { isFieldLine } from "./key-field.ts";
import { type HeaderKey, type KeyLine, parseKeyLine } from "./keys.ts";
import { personIn } from "./person-in.ts";

const deepest = 40;

/** What a head may state on more lines than one. */
const several: ReadonlySet<HeaderKey> = new Set(["persons", "topics", "note"]);

/**
 * Index after the last line of a block of `Key: value` at the top; `from` where fewer than two keys stand there. Whatever else such a line
 * says ends the block: the words begin with it.
 */
export function findKeyBlock(page: Page, from: number): number {
  const stated = new Set<string>();
  let found = 0;
  let end = from;
  for (let i = from; i < Math.min(page.lines.length, from + deepest); i += 1) {
    const text = page.lines[i]?.text ?? "";
    const keyed = parseKeyLine(text);
    if (keyed) {
      if (!isField(page, keyed) || (stated.has(keyed.word) && !several.has(keyed.key))) break;
      stated.add(keyed.word);
      found += 1;
      end = i + 1;
    } else if (text !== "" && !isListed(text) && (found > 0 || i - from > 4)) break;
  }
  return found >= 2 ? end : from;
}

/** Does the line, of which the words before its colon are known, state a field of the page? */
export function isField(page: Page, keyed: KeyLine): boolean {
  return isFieldLine(keyed, () => comesAgain(page, keyed.word));
}

/** A name on its own line under `Present:`. */
function isListed(text: string): boolean {
  return text.length < 100 && personIn(text.replace(/^[-•*]\s+/, "")) !== undefined;
}
