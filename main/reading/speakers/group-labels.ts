import type { FoldRule } from "../../../shared/reading/reading.ts";
import type { LabelShape } from "./label-shape.ts";
import { foldCase } from "./name.ts";
import { type NameParts, partsOf, tellSamePerson } from "./same-person.ts";

/** A label as printed, each once, in the order of first use. */
export type PrintedLabel = { readonly label: string; readonly shape: LabelShape };

/** One label of a group, and what it was folded by; the first of a group by nothing. */
export type Member = PrintedLabel & { readonly rule: FoldRule | undefined };

type Open = PrintedLabel & { readonly key: string; readonly parts: NameParts | undefined };

type Group = { readonly anonymous: boolean; readonly parts: NameParts[]; readonly members: Member[] };

/** Who has a word in a name, and how many names that are. */
type Family = { names: number; readonly groups: Set<Group> };

/** So many different people no page has: misprints are not looked for among more names, nor one family's members. */
const mostCompared = 400;

/**
 * Labels that stand for one voice, in groups. Whole names come first, then initials, then family names alone: so the order in which a
 * page prints them does not matter. What fits two people is taken for neither.
 */
export function groupLabels(labels: readonly PrintedLabel[]): Member[][] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group>();
  const byFamily = new Map<string, Family>();
  let names = 0;
  const opened = labels.map(open).toSorted((a, b) => rank(a) - rank(b));
  for (const label of opened) {
    const same = byKey.get(label.key);
    const found = same
      ? ({ group: same, rule: "same-words" } as const)
      : find(label, names > mostCompared ? [] : groups, byFamily);
    const group = found?.group ?? { anonymous: label.shape.form === "anonymous", parts: [], members: [] };
    if (!found) groups.push(group);
    group.members.push({ label: label.label, shape: label.shape, rule: found?.rule });
    byKey.set(label.key, group);
    if (!label.parts || same) continue;
    addParts(group, label.parts, byFamily);
    names += 1;
  }
  return groups.map(({ members }) => members);
}

function addParts(group: Group, parts: NameParts, byFamily: Map<string, Family>): void {
  group.parts.push(parts);
  for (const word of [parts.family, ...parts.given]) {
    const family = byFamily.get(word) ?? { names: 0, groups: new Set() };
    family.names += 1;
    family.groups.add(group);
    byFamily.set(word, family);
  }
}

function open({ label, shape }: PrintedLabel): Open {
  const parts = shape.name === undefined ? undefined : partsOf(shape.name);
  const role = shape.form === "anonymous" ? "role" : "name";
  return { label, shape, key: `${role} ${foldCase(shape.text)}`, parts };
}

function rank({ parts }: Open): number {
  if (!parts) return 3;
  if (parts.given.length === 0) return 2;
  return parts.given.every((name) => name.length === 1) ? 1 : 0;
}

type Found = { readonly group: Group; readonly rule: FoldRule };

/** `groups`: among which misprints are looked for. */
function find(label: Open, groups: readonly Group[], byFamily: ReadonlyMap<string, Family>): Found | undefined {
  const { parts } = label;
  if (!parts) return undefined;
  const family = byFamily.get(parts.family);
  const near = family && family.names <= mostCompared ? [...family.groups] : [];
  const found = near.flatMap((group) => matchGroup(label, group));
  if (found.length > 0) return rank(label) === 0 || found.length === 1 ? found[0] : undefined;
  if (rank(label) > 0) return undefined;
  return groups.flatMap((group) => matchGroup(label, group)).find(({ rule }) => rule === "misprint");
}

function matchGroup({ parts, shape }: Open, group: Group): Found[] {
  if (!parts || group.anonymous !== (shape.form === "anonymous")) return [];
  for (const known of group.parts) {
    const rule = tellSamePerson(known, parts);
    if (rule) return [{ group, rule }];
  }
  return [];
}
