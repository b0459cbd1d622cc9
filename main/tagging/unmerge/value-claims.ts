import type { FieldsChange } from "../../archive/changes/changes.ts";
import { readField } from "../../archive/changes/field.ts";
import { isSameJson, type JsonValue } from "../../archive/changes/json-value.ts";
import { type Act, ClaimTable, own, type ValueClaim } from "./claims.ts";
import type { TermRecord } from "./merged-record.ts";

/** Whose the values are that merges set: in the term's own record, and which topic stands above others. */
export class ValueClaims extends ClaimTable<ValueClaim> {
  readonly #term: string;

  constructor(term: string) {
    super();
    this.#term = term;
  }

  /** @param named the term whose label the other one took, or would have */
  merge(changes: readonly FieldsChange[], gone: readonly TermRecord[], named: string): void {
    for (const { on, ids, set } of changes) {
      if (on !== "topics" && on !== "persons") continue;
      for (const [field, { from, to }] of Object.entries(set ?? {})) {
        for (const id of ids) {
          const key = keyOf(id, field);
          const values = this.get(key)?.values ?? [{ by: own, value: from }];
          // What stands below the term anew stood below the one that it names.
          const by = id === this.#term ? sourceOf(gone, named, field, to) : String(from);
          this.set(key, { on, id, field, values: [...values, { by, value: to }] });
        }
      }
    }
  }

  unmerge(gone: ReadonlySet<string>): void {
    this.revise((claim) => {
      const values = claim.values.filter(({ by }) => !gone.has(by));
      return values.length > 1 ? { ...claim, values } : undefined;
    });
  }

  /** What a person sets is the record's own from then on. */
  edit(change: FieldsChange, act: Act): void {
    for (const [field, { to }] of Object.entries(change.set ?? {})) {
      for (const id of change.ids) {
        const key = keyOf(id, field);
        const before = act.isReversal ? this.endedBy(act.key, key) : undefined;
        this.end(key, act.key);
        if (before && isSameJson(before.values.at(-1)?.value, to)) this.set(key, before);
      }
    }
  }
}

function keyOf(id: string, field: string): string {
  return `${id} ${field}`;
}

/** Parts of a name belong together; any other value came from the first that has it. */
function sourceOf(gone: readonly TermRecord[], named: string, field: string, to: JsonValue | undefined): string {
  if (field === "label" || field === "kind" || field.startsWith("name.")) return named;
  return gone.find((record) => isSameJson(readField(record, field), to))?.id ?? named;
}
