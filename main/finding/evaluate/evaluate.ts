import { all, any } from "../query/make-query.ts";
import type { Query, TextQuery } from "../query/query.ts";
import { isMatch } from "../query/to-match.ts";
import { evaluateDate } from "./evaluate-date.ts";
import { evaluateField } from "./evaluate-field.ts";
import { evaluateFlag } from "./evaluate-flag.ts";
import { evaluateNote } from "./evaluate-note.ts";
import { evaluateSaid } from "./evaluate-said.ts";
import type { Ground } from "./ground.ts";
import { type Held, intersect, setOf, setWhere, unite } from "./slot-set.ts";

/** Where a query holds. What can be asked of the index in one question is; the rest is found on the shelf. */
export async function evaluate(query: Query, ground: Ground): Promise<Held> {
  const text = textIn(query);
  if (text) return evaluateText(text, ground);
  switch (query.kind) {
    case "all":
      return intersect(await each(togetherInAll(query.of), ground));
    case "any":
      return unite(await each(togetherInAny(query.of), ground));
    case "not":
      return evaluateNot(query.of, ground);
    case "phrase":
      return evaluateNote(query, ground);
    case "field":
      return evaluateField(query, ground);
    case "date":
      return evaluateDate(query, ground);
    case "flag":
      return evaluateFlag(query, ground);
    case "said":
      return evaluateSaid(query, ground);
    case "near":
      throw new Error("Nearness is for the index.");
  }
}

function textIn(query: Query): TextQuery | undefined {
  return isMatch(query) ? query : undefined;
}

async function evaluateText(query: TextQuery, { search, shelf }: Ground): Promise<Held> {
  const { slots, scores } = await search(query);
  return { set: setOf(slots, shelf.slotCount), scores };
}

/** One after the other: each makes way for others by itself. */
async function each(parts: readonly Query[], ground: Ground): Promise<readonly Held[]> {
  const held: Held[] = [];
  for (const part of parts) held.push(await evaluate(part, ground));
  return held;
}

async function evaluateNot(of: Query, ground: Ground): Promise<Held> {
  const { set } = await evaluate(of, ground);
  const { shelf } = ground;
  return { set: setWhere(shelf.slots(), shelf.slotCount, (slot) => set[slot] !== 1) };
}

/** Texts in one question, with those that must not hold if there are others. */
function togetherInAll(parts: readonly Query[]): readonly Query[] {
  if (!parts.some(isMatch)) return parts;
  const isForIndex = (part: Query) => isMatch(part.kind === "not" ? part.of : part);
  const text = all(parts.filter(isForIndex));
  return [...(text ? [text] : []), ...parts.filter((part) => !isForIndex(part))];
}

function togetherInAny(parts: readonly Query[]): readonly Query[] {
  const text = any(parts.filter(isMatch));
  return [...(text ? [text] : []), ...parts.filter((part) => !isMatch(part))];
}
