import type { FieldsChange } from "../../archive/changes/changes.ts";
import { type JsonValue, memberKey } from "../../archive/changes/json-value.ts";
import type { TermKind } from "../term-record.ts";
import { type Act, ClaimTable, type MemberClaim, own, withClaimants, withoutClaimants } from "./claims.ts";
import { hasMember, membersBrought, type TermRecord } from "./merged-record.ts";

const memberFields: { readonly [K in TermKind]: readonly string[] } = {
  topics: ["variants", "related"],
  persons: ["variants", "roles", "identifiers"],
};

/** Whose the members of the sets in a term's own record are. */
export class MemberClaims extends ClaimTable<MemberClaim> {
  /** Members that the term had and a merge took away. */
  readonly taken = new ClaimTable<MemberClaim>();
  readonly #kind: TermKind;
  readonly #term: string;

  constructor(kind: TermKind, term: string) {
    super();
    this.#kind = kind;
    this.#term = term;
  }

  /** @param named the term whose label the other one took, or would have */
  merge(changes: readonly FieldsChange[], gone: readonly TermRecord[], named: string): void {
    for (const field of memberFields[this.#kind]) {
      for (const change of changes.filter((one) => this.#isOwn(one))) this.#mergeField(change, field, gone, named);
      // What the term had already is claimed by those that bring it too.
      for (const record of gone) {
        for (const member of membersBrought(this.#kind, record, field)) {
          const key = keyOf(field, member);
          this.set(key, { field, member, by: withClaimants(this.get(key)?.by, [record.id]) });
        }
      }
    }
  }

  #mergeField(change: FieldsChange, field: string, gone: readonly TermRecord[], named: string): void {
    const ids = gone.map(({ id }) => id);
    for (const member of change.add?.[field] ?? []) {
      const by = gone.filter((record) => hasMember(this.#kind, record, field, member)).map(({ id }) => id);
      // Without any, it is the label that the term had.
      this.set(keyOf(field, member), { field, member, by: new Set(by.length > 0 ? by : [named]) });
    }
    for (const member of change.remove?.[field] ?? []) {
      if (typeof member === "string" && ids.includes(member)) continue;
      const by = new Set(field === "variants" ? [named] : ids);
      this.taken.set(keyOf(field, member), { field, member, by });
    }
  }

  unmerge(gone: ReadonlySet<string>): void {
    this.revise((claim) => withoutClaimants(claim, gone));
    this.taken.revise((claim) => withoutClaimants(claim, gone));
  }

  edit(change: FieldsChange, act: Act): void {
    if (!this.#isOwn(change)) return;
    for (const field of memberFields[this.#kind]) {
      for (const member of change.remove?.[field] ?? []) this.end(keyOf(field, member), act.key);
      for (const member of change.add?.[field] ?? []) {
        const key = keyOf(field, member);
        const before = act.isReversal ? this.endedBy(act.key, key) : undefined;
        this.set(key, before ?? { field, member, by: new Set([own]) });
      }
    }
  }

  #isOwn({ on, ids }: FieldsChange): boolean {
    return on === this.#kind && ids.includes(this.#term);
  }
}

function keyOf(field: string, member: JsonValue): string {
  return `${field} ${memberKey(member)}`;
}
