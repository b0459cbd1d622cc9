import { memberKey } from "../archive/changes/json-value.ts";
import { otherSide, type Side, soleSide, type Three } from "./three.ts";

/**
 * A set that both changed: what either added is there, what either took out is not. In the order of the side that
 * changed it later; what the other one added follows.
 */
export function joinMembers(three: Three<readonly unknown[]>, later: Side): readonly unknown[] | undefined {
  const sole = soleSide(three);
  if (sole) return three[sole];
  const first = three[later] ?? [];
  const second = three[otherSide(later)] ?? [];
  const was = keysOf(three.before ?? []);
  const inSecond = keysOf(second);
  const inFirst = keysOf(first);
  return [
    ...first.filter((member) => inSecond.has(memberKey(member)) || !was.has(memberKey(member))),
    ...second.filter((member) => !inFirst.has(memberKey(member)) && !was.has(memberKey(member))),
  ];
}

function keysOf(members: readonly unknown[]): ReadonlySet<string> {
  return new Set(members.map(memberKey));
}
