import type { Step } from "../../../shared/records/change.ts";
import type { FieldsChange } from "../../archive/changes/changes.ts";
import type { Slices } from "../../runtime/slices.ts";
import type { TermKind } from "../term-record.ts";
import { own } from "./claims.ts";
import { MemberClaims } from "./member-claims.ts";
import { eachMerge, type MergeSaid, mergesSaid } from "./merge-said.ts";
import { labelOf, type TermRecord } from "./merged-record.ts";
import { UseClaims } from "./use-claims.ts";
import { ValueClaims } from "./value-claims.ts";

/** A merge that stands: the term could be taken out again. */
export type StandingMerge = Pick<Step, "at" | "who"> & {
  readonly step: string;
  readonly reason?: string;
  /** The number of the step among those that were noted. */
  readonly number: number;
  /** As it was when it went. */
  readonly record: TermRecord;
  /** Transcripts that it was used in then; of those that were purged since nothing but their ids is known. */
  readonly used: ReadonlySet<string>;
};

/**
 * Follows the history of one term, step by step from the first merge into it on, and knows at its end whose everything is
 * that the term is used for or has: its own, or that of terms which were merged into it. Pure.
 */
export class TermClaims {
  readonly uses: UseClaims;
  readonly members: MemberClaims;
  readonly values: ValueClaims;
  /** By the id of the term that went. */
  readonly standing = new Map<string, StandingMerge>();
  readonly #kind: TermKind;
  readonly #term: string;
  #number = 0;

  constructor(kind: TermKind, term: string) {
    this.#kind = kind;
    this.#term = term;
    this.uses = new UseClaims(kind, term);
    this.members = new MemberClaims(kind, term);
    this.values = new ValueClaims(term);
  }

  /** Steps are noted oldest first; those that do not name the term may be left out. In slices. */
  *note(step: Step): Slices<void> {
    this.#number += 1;
    for (const part of eachMerge(step, mergesSaid(step, this.#kind))) yield* this.#notePart(part);
  }

  *#notePart(step: Step): Slices<void> {
    const [said] = mergesSaid(step, this.#kind);
    if (said?.into === this.#term) {
      if (said.how === "merge") yield* this.#merge(step, said);
      else this.#unmerge(step, new Set(said.from));
    } else if (said?.from.includes(this.#term)) this.#follow(said);
    else this.#edit(step);
  }

  /** The term itself went into another one, or came back from there. */
  #follow({ how, into }: MergeSaid): void {
    for (const table of [this.uses, this.values]) {
      if (how === "merge") table.endAll(into);
      else table.bringBack(into);
    }
  }

  *#merge(step: Step, { from }: MergeSaid): Slices<void> {
    const gone = step.changes.flatMap((change) =>
      change.do === "delete" && from.includes(change.record.id) ? [change.record] : [],
    );
    const changes = fieldsChanges(step);
    const named = this.#whoseLabel(changes, gone);
    const used = yield* this.uses.merge(changes, new Set(gone.map(({ id }) => id)));
    this.members.merge(changes, gone, named);
    this.values.merge(changes, gone, named);
    const { id, at, who, deed } = step;
    const purged = purgedIn(step);
    for (const record of gone) {
      this.standing.set(record.id, {
        ...{ step: id, at, number: this.#number, record },
        used: new Set([...(used.get(record.id) ?? []), ...purged]),
        ...(who === undefined ? {} : { who }),
        ...(deed.reason === undefined ? {} : { reason: deed.reason }),
      });
    }
  }

  /** The term whose label the other one took; the first where none did. */
  #whoseLabel(changes: readonly FieldsChange[], gone: readonly TermRecord[]): string {
    const field = this.#kind === "topics" ? "label" : "name.full";
    const to = changes.find(({ ids }) => ids.includes(this.#term))?.set?.[field]?.to;
    const named = gone.find((record) => labelOf(this.#kind, record) === to) ?? gone[0];
    return named?.id ?? own;
  }

  #unmerge(step: Step, gone: ReadonlySet<string>): void {
    this.uses.unmerge(fieldsChanges(step), gone);
    this.members.unmerge(gone);
    this.values.unmerge(gone);
    for (const id of gone) this.standing.delete(id);
  }

  #edit(step: Step): void {
    const act = {
      key: step.group ?? step.undoes ?? step.redoes ?? step.id,
      isReversal: step.undoes !== undefined || step.redoes !== undefined,
      number: this.#number,
    };
    for (const change of fieldsChanges(step)) {
      for (const claims of [this.uses, this.members, this.values]) claims.edit(change, act);
    }
  }
}

function fieldsChanges({ changes }: Step): readonly FieldsChange[] {
  return changes.filter((change) => change.do === "change");
}

/** Transcripts of which a later purge left nothing in the step. */
function purgedIn({ changes }: Step): readonly string[] {
  return changes.flatMap((change) => (change.do === "purge" && change.on === "transcripts" ? change.ids : []));
}
