import { isFields } from "../archive/changes/field.ts";
import { memberKey } from "../archive/changes/json-value.ts";
import { otherSide, type Side, soleSide, type Three } from "./three.ts";

/**
 * How a text that both sides corrected came to what it is: the corrections of the side whose text does not stand come
 * first, as revisions that can be returned to, and those of the other one follow on them.
 *
 * @param later whose text stands
 */
export function joinRevisions(three: Three<readonly unknown[]>, later: Side): readonly unknown[] | undefined {
  const sole = soleSide(three);
  const kept = three[sole ?? later] ?? [];
  // An absent set and an empty one are the same to people, but not in a file.
  if (sole) return kept.length === 0 ? undefined : kept;
  const other = three[otherSide(later)] ?? [];
  const was = new Set((three.before ?? []).map(memberKey));
  const isIn = (members: readonly unknown[]) => {
    const keys = new Set(members.map(memberKey));
    return (member: unknown) => keys.has(memberKey(member));
  };
  const shared = kept.filter(isIn(other));
  const passedOver = other.filter((one) => !was.has(memberKey(one)) && !isIn(kept)(one));
  const added = kept.filter((one) => !was.has(memberKey(one)) && !isIn(other)(one));
  return [...shared, ...passedOver, ...following(added, passedOver.at(-1))];
}

/** The first of them took the place of the text that the revision before left. */
function following(revisions: readonly unknown[], before: unknown): readonly unknown[] {
  const [first, ...rest] = revisions;
  if (!isFields(first) || !isFields(before)) return revisions;
  return [{ ...first, before: before.text }, ...rest];
}
