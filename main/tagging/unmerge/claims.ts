import type { JsonValue } from "../../archive/changes/json-value.ts";
import type { UseField } from "../terms/use-fields.ts";

/** The term's own claim, beside those of the terms that were merged into it. */
export const own = "";

/**
 * Why something is there: because the term itself has it, or terms that were merged into it, or both. What nothing is kept
 * of is the term's own.
 */
export type Claimants = ReadonlySet<string>;

/** That a record names the term in one of its sets. */
export type UseClaim = {
  readonly on: UseField["on"];
  readonly id: string;
  readonly field: UseField;
  readonly sense: string;
  readonly by: Claimants;
  /** The number of the step that added it, of what somebody added. */
  readonly since?: number;
  /** A merge that was undone took it away although others claim it: it is theirs still. */
  readonly hidden?: boolean;
};

/** A member of a set of the term's record: a variant, an office, an identifier, a related topic. */
export type MemberClaim = { readonly field: string; readonly member: JsonValue; readonly by: Claimants };

/** The values that a field of a record had, the latest last, each with whom it came from; the first is its own. */
export type ValueClaim = {
  readonly on: "topics" | "persons";
  readonly id: string;
  readonly field: string;
  readonly values: readonly { readonly by: string; readonly value: JsonValue | undefined }[];
};

/** What somebody did, which its undo and redo belong to. */
export type Act = { readonly key: string; readonly isReversal: boolean; readonly number: number };

/** Claims by key; those that a step ended are kept, so that its undo brings them back. */
export class ClaimTable<C> {
  readonly #claims = new Map<string, C>();
  readonly #ended = new Map<string, Map<string, C>>();

  get(key: string): C | undefined {
    return this.#claims.get(key);
  }

  set(key: string, claim: C): void {
    this.#claims.set(key, claim);
  }

  all(): IterableIterator<[string, C]> {
    return this.#claims.entries();
  }

  /** What the act took away. */
  end(key: string, act: string): void {
    const claim = this.#claims.get(key);
    if (claim === undefined) return;
    const ended = this.#ended.get(act) ?? new Map<string, C>();
    ended.set(key, claim);
    this.#ended.set(act, ended);
    this.#claims.delete(key);
  }

  endAll(act: string): void {
    this.#ended.delete(act);
    for (const key of [...this.#claims.keys()]) this.end(key, act);
  }

  endedBy(act: string, key: string): C | undefined {
    return this.#ended.get(act)?.get(key);
  }

  bringBack(act: string): void {
    for (const [key, claim] of this.#ended.get(act) ?? []) this.#claims.set(key, claim);
  }

  /** What becomes of each claim; undefined: it is gone. */
  revise(change: (claim: C) => C | undefined): void {
    for (const [key, claim] of this.#claims) {
      const revised = change(claim);
      if (revised === undefined) this.#claims.delete(key);
      else if (revised !== claim) this.#claims.set(key, revised);
    }
  }
}

export function withClaimants(by: Claimants | undefined, more: Iterable<string>): Claimants {
  return new Set([...(by ?? [own]), ...more]);
}

/** The same claim without some of those who made it; undefined where nobody is left. */
export function withoutClaimants<C extends { readonly by: Claimants }>(
  claim: C,
  gone: ReadonlySet<string>,
): C | undefined {
  const left = [...claim.by].filter((one) => !gone.has(one));
  if (left.length === claim.by.size) return claim;
  return left.length === 0 ? undefined : { ...claim, by: new Set(left) };
}
