import type { Change } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { JsonValue } from "../../archive/changes/json-value.ts";
import { memberKey } from "../../archive/changes/json-value.ts";
import type { Slices } from "../../runtime/slices.ts";
import { GroupedChanges } from "../terms/grouped-changes.ts";
import { membersIn } from "../terms/use-fields.ts";
import { own, type UseClaim } from "./claims.ts";
import type { TermClaims } from "./term-claims.ts";

export type ReturnedUses = {
  readonly changes: readonly Change[];
  /** Transcripts that carry the term again. */
  readonly returned: ReadonlySet<string>;
  /** Transcripts with uses that somebody added since it was merged. */
  readonly added: ReadonlySet<string>;
  /** Topics that are related to it again. */
  readonly related: readonly string[];
};

type Sets = { readonly remove: { [field: string]: JsonValue[] }; readonly add: { [field: string]: JsonValue[] } };

/** Uses that were a merged term's and are still there become its again; where others have a claim too, both have it. */
export function* returnUses(tables: Tables, claims: TermClaims, term: string, into: string): Slices<ReturnedUses> {
  const sets = {
    transcripts: new Map<string, Sets>(),
    topics: new Map<string, Sets>(),
    passages: new Map<string, Sets>(),
  };
  const added = new Set<string>();
  const since = claims.standing.get(term)?.number ?? 0;
  for (const [, claim] of claims.uses.all()) {
    yield;
    const record = tables[claim.on].get(claim.id);
    if (!record) continue;
    const members = membersIn(record, claim.field.field);
    const present = members.filter((one) => claim.field.termOf(one) === into && claim.field.sense(one) === claim.sense);
    if (isAdded(claim, since) && present.length > 0) added.add(claim.id);
    if (!claim.by.has(term)) continue;
    const back = returned(claim, present, members, term, into);
    if (back.length === 0) continue;
    const at = sets[claim.on].get(claim.id) ?? { remove: {}, add: {} };
    sets[claim.on].set(claim.id, at);
    append(at.add, claim.field.field, back);
    if (claim.by.size === 1) append(at.remove, claim.field.field, present);
  }
  const changes = [
    ...(yield* changesOf("transcripts", sets.transcripts)),
    ...(yield* changesOf("topics", sets.topics)),
    ...(yield* changesOf("passages", sets.passages)),
  ];
  return { changes, returned: new Set(sets.transcripts.keys()), added, related: [...sets.topics.keys()] };
}

function* changesOf(on: UseClaim["on"], sets: ReadonlyMap<string, Sets>): Slices<readonly Change[]> {
  const grouped = new GroupedChanges(on);
  for (const [id, effect] of sets) {
    grouped.add(id, effect);
    yield;
  }
  return grouped.all;
}

function isAdded(claim: UseClaim, since: number): boolean {
  return claim.on === "transcripts" && claim.by.has(own) && claim.since !== undefined && claim.since > since;
}

/** The members as they name the term again. Without any, one that a merge which was undone took away is made anew. */
function returned(
  claim: UseClaim,
  present: readonly JsonValue[],
  members: readonly JsonValue[],
  term: string,
  into: string,
): readonly JsonValue[] {
  const there = new Set(members.map(memberKey));
  const models = present.length > 0 || !claim.hidden ? present : modelOf(claim, into);
  return models
    .flatMap((member) => claim.field.naming(member, term) ?? [])
    .filter((member) => !there.has(memberKey(member)));
}

/** Who spoke cannot be made of nothing: how many turns it was is not known any more. */
function modelOf({ on, field, sense }: UseClaim, into: string): readonly JsonValue[] {
  if (field.field === "speakers") return [];
  return on === "transcripts" && field.field === "persons" ? [{ person: into, role: sense }] : [into];
}

function append(sets: { [field: string]: JsonValue[] }, field: string, members: readonly JsonValue[]): void {
  if (members.length > 0) sets[field] = [...(sets[field] ?? []), ...members];
}
