import type { FieldsChange } from "../../archive/changes/changes.ts";
import type { Slices } from "../../runtime/slices.ts";
import type { TermKind } from "../term-record.ts";
import { type UseField, useFields } from "../terms/use-fields.ts";
import { type Act, ClaimTable, own, type UseClaim, withClaimants, withoutClaimants } from "./claims.ts";
import { deltaOf, termsRemoved } from "./delta-of.ts";

/** Whose the uses of one term are. */
export class UseClaims extends ClaimTable<UseClaim> {
  readonly #fields: readonly UseField[];
  readonly #term: string;

  constructor(kind: TermKind, term: string) {
    super();
    this.#fields = useFields[kind];
    this.#term = term;
  }

  /** Uses of terms that went became the term's, or were its already. Answers with the transcripts, by the term that went. */
  *merge(
    changes: readonly FieldsChange[],
    gone: ReadonlySet<string>,
  ): Slices<ReadonlyMap<string, ReadonlySet<string>>> {
    const used = new Map([...gone].map((id) => [id, new Set<string>()] as const));
    for (const change of changes)
      for (const field of this.#fieldsOf(change)) yield* this.#mergeField(change, field, gone, used);
    return used;
  }

  *#mergeField(
    change: FieldsChange,
    field: UseField,
    gone: ReadonlySet<string>,
    used: ReadonlyMap<string, Set<string>>,
  ): Slices<void> {
    const { added } = deltaOf(change, field, this.#term);
    for (const [sense, terms] of termsRemoved(change, field, gone)) {
      for (const id of change.ids) {
        const key = keyOf(field, id, sense);
        const by = added.has(sense) ? terms : withClaimants(this.get(key)?.by, terms);
        this.set(key, { on: field.on, id, field, sense, by });
        if (field.on === "transcripts") for (const term of terms) used.get(term)?.add(id);
        yield;
      }
    }
  }

  /** The undo of a merge takes uses away although another merge brought them too: they are hidden, and come back with that. */
  unmerge(changes: readonly FieldsChange[], gone: ReadonlySet<string>): void {
    for (const change of changes) for (const field of this.#fieldsOf(change)) this.#hide(change, field);
    this.revise((claim) => withoutClaimants(claim, gone));
  }

  #hide(change: FieldsChange, field: UseField): void {
    for (const sense of deltaOf(change, field, this.#term).removed) {
      for (const id of change.ids) {
        const key = keyOf(field, id, sense);
        const claim = this.get(key);
        if (claim) this.set(key, { ...claim, hidden: true });
      }
    }
  }

  /** Somebody took uses away or added some; the undo of that brings back whose they were. */
  edit(change: FieldsChange, act: Act): void {
    for (const field of this.#fieldsOf(change)) this.#editField(change, field, act);
  }

  #editField(change: FieldsChange, field: UseField, act: Act): void {
    const { removed, added } = deltaOf(change, field, this.#term);
    for (const id of change.ids) {
      for (const sense of removed) this.end(keyOf(field, id, sense), act.key);
      for (const sense of added) {
        const key = keyOf(field, id, sense);
        const made: UseClaim = { on: field.on, id, field, sense, by: new Set([own]), since: act.number };
        this.set(key, (act.isReversal ? this.endedBy(act.key, key) : undefined) ?? made);
      }
    }
  }

  #fieldsOf({ on }: FieldsChange): readonly UseField[] {
    return this.#fields.filter((field) => field.on === on);
  }
}

function keyOf({ on, field }: UseField, id: string, sense: string): string {
  return `${on} ${id} ${field} ${sense}`;
}
