import { isFields } from "../archive/changes/field.ts";
import { mapThree, otherSide, type Side, soleSide, type Three } from "./three.ts";

/** Members of an array by what tells them apart. */
type Keyed = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** Whether every member is an object that has the key, each another one. */
export function areKeyed({ before = [], here = [], there = [] }: Three<readonly unknown[]>, key: string): boolean {
  return [before, here, there].every((members) => byKey(members, key).size === members.length);
}

/**
 * Members that both changed, told apart by a key, each brought together by its own fields. In the order of the side that
 * changed them later; what the other one added follows. One that one side took out and the other changed stays.
 */
export function joinKeyed(three: Three<readonly unknown[]>, key: string, later: Side): readonly unknown[] {
  const keyed = mapThree(three, (members) => byKey(members, key));
  const names = new Set([...(keyed[later]?.keys() ?? []), ...(keyed[otherSide(later)]?.keys() ?? [])]);
  return [...names].flatMap(
    (name) =>
      joinOne(
        mapThree(keyed, (members) => members.get(name)),
        later,
      ) ?? [],
  );
}

type Member = Readonly<Record<string, unknown>>;

function joinOne(three: Three<Member | undefined>, later: Side): Member | undefined {
  const sole = soleSide(three);
  if (sole) return three[sole];
  if (!three.here || !three.there) return three.here ?? three.there;
  const names = new Set([three.before, three.here, three.there].flatMap((member) => Object.keys(member ?? {})));
  const fields = [...names].flatMap((name) => {
    const values = mapThree(three, (member) => member?.[name]);
    const value = values[soleSide(values) ?? later];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(fields);
}

function byKey(members: readonly unknown[], key: string): Keyed {
  const found = new Map<string, Member>();
  for (const member of members) {
    const name = isFields(member) ? member[key] : undefined;
    if (isFields(member) && typeof name === "string") found.set(name, member);
  }
  return found;
}
