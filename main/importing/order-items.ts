import type { ItemGroup } from "../../shared/contract/imports.ts";
import type { SessionItem } from "./import-item.ts";

export type OrderedItems = { readonly items: readonly SessionItem[]; readonly groups: readonly ItemGroup[] };

/** Which group of the list a file stands in. */
export type Standing = Pick<ItemGroup, "kind" | "by">;

export function standingOf({ verdict, wantsLook, title, layout, profile }: SessionItem): Standing {
  if (verdict.kind !== "new") return { kind: verdict.kind };
  const by = profile ?? layout;
  // One that is given a title stays where it stands while the others are gone through.
  const kind = wantsLook ? "to-look-at" : title === undefined ? "untitled" : "new";
  return { kind, ...(by === undefined ? {} : { by }) };
}

/** Groups in the order in which they want a person's eye; the files of one as they were dropped. */
export function orderItems(items: readonly SessionItem[]): OrderedItems {
  const byKey = new Map<string, { readonly standing: Standing; readonly items: SessionItem[] }>();
  for (const item of items) {
    const standing = standingOf(item);
    const key = `${rank(standing)} ${standing.by ?? ""}`;
    const group = byKey.get(key);
    if (group) group.items.push(item);
    else byKey.set(key, { standing, items: [item] });
  }
  const ordered = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  let start = 0;
  const groups = ordered.map(({ standing, items: its }): ItemGroup => {
    const group = { ...standing, start, count: its.length };
    start += its.length;
    return group;
  });
  return { items: ordered.flatMap((group) => group.items), groups };
}

const ranks: Readonly<Record<string, number>> = {
  "to-look-at": 0,
  version: 1,
  untitled: 2,
  new: 3,
  unreadable: 5,
  "not-a-transcript": 6,
};

function rank({ kind }: Standing): string {
  return `${ranks[kind] ?? 4} ${kind}`;
}
