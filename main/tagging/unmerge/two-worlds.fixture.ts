import fc from "fast-check";
import type { Change, Step } from "../../../shared/records/change.ts";
import { personRoles } from "../../../shared/records/person-roles.ts";
import { changeRecords } from "../../archive/changes/changes.ts";
import type { JsonValue } from "../../archive/changes/json-value.ts";
import type { TermKind } from "../term-record.ts";
import { makeHarbour } from "../terms/vocabulary.fixture.ts";
import { Past } from "./unmerge.fixture.ts";

type Use = { readonly gone: boolean; readonly kept: boolean; readonly role: number };

export const anyUse: fc.Arbitrary<Use> = fc.record({ gone: fc.boolean(), kept: fc.boolean(), role: fc.nat(3) });

export type Edit = {
  readonly what: "take away" | "give" | "other" | "title" | "note" | "variant" | "undo" | "redo";
  readonly which: number;
  readonly text: string;
  readonly role: number;
};

export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom("take away", "give", "other", "title", "note", "variant", "undo", "redo"),
  which: fc.nat(5),
  text: fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom("a", "b") }),
  role: fc.nat(3),
});

type Pair<T> = { readonly merged: T; readonly straight: T };
type Act = { readonly root: Pair<Step>; readonly last: Pair<Step> };

/** One archive in which two terms are merged, and one in which they are not; every edit is made in both. */
export class TwoWorlds {
  readonly worlds: Pair<Past>;
  readonly gone: string;
  readonly kept: string;
  readonly #kind: TermKind;
  readonly #other: string;
  readonly #ids: readonly string[];
  readonly #done: Act[] = [];
  readonly #undone: Act[] = [];

  constructor(kind: TermKind, uses: readonly Use[]) {
    const { tables, topic, person, transcript } = makeHarbour();
    const term = (label: string) => (kind === "topics" ? topic(label) : person(label));
    this.#kind = kind;
    this.gone = term("Gone One");
    this.kept = term("Kept Two");
    this.#other = term("Other Three");
    this.#ids = uses.map(({ gone, kept, role }, n) => {
      const terms = [...(gone ? [this.gone] : []), ...(kept ? [this.kept] : [])];
      const persons = terms.map((one) => ({ person: one, role: roleOf(role) }));
      return transcript(`Meeting ${n}`, kind === "topics" ? { topics: terms } : { persons });
    });
    this.worlds = { merged: new Past(structuredClone(tables)), straight: new Past(structuredClone(tables)) };
    this.worlds.merged.merge(kind, [this.gone], this.kept);
  }

  edit(edit: Edit): void {
    if (edit.what === "undo") this.#reverse(this.#done, this.#undone, "undo");
    else if (edit.what === "redo") this.#reverse(this.#undone, this.#done, "redo");
    else if (edit.what === "take away") this.#do(this.#tag(edit, "remove", [this.kept], [this.gone, this.kept]));
    else if (edit.what === "other") this.#do(this.#tag(edit, "add", [this.#other], [this.#other]));
    else if (edit.what === "give") this.#give(edit);
    else this.#do(both((world) => this.#describe(this.worlds[world], edit)));
  }

  /** Where the one has it already, for whatever reason, nothing is given in either. */
  #give(edit: Edit): void {
    const changes = this.#tag(edit, "add", [this.kept], [this.kept]);
    if (changes.merged.length > 0) this.#do(changes);
  }

  #tag(
    { which, role }: Edit,
    how: "add" | "remove",
    merged: readonly string[],
    straight: readonly string[],
  ): Pair<readonly Change[]> {
    const id = this.#ids[which % this.#ids.length] ?? "";
    const terms = { merged, straight };
    return both((world) => {
      const members = terms[world].map((term) => this.#member(term, role));
      return changeRecords(this.worlds[world].tables, "transcripts", [id], { [how]: { [this.#kind]: members } });
    });
  }

  #member(term: string, role: number): JsonValue {
    return this.#kind === "topics" ? term : { person: term, role: roleOf(role) };
  }

  #describe({ tables }: Past, { what, which, text }: Edit): readonly Change[] {
    if (what === "title") {
      return changeRecords(tables, "transcripts", [this.#ids[which % this.#ids.length] ?? ""], {
        set: { title: text },
      });
    }
    const note = this.#kind === "topics" ? "scopeNote" : "note";
    const edit = what === "note" ? { set: { [note]: text } } : { add: { variants: [text] } };
    return changeRecords(tables, this.#kind, [this.kept], edit);
  }

  #do(changes: Pair<readonly Change[]>): void {
    if (changes.merged.length === 0 && changes.straight.length === 0) return;
    const root = both((world) => this.worlds[world].do(changes[world]));
    this.#done.push({ root, last: root });
    this.#undone.length = 0;
  }

  #reverse(from: Act[], to: Act[], code: "undo" | "redo"): void {
    const act = from.pop();
    if (!act) return;
    const last = both((world) => this.worlds[world].reverse(act.root[world], act.last[world], code));
    to.push({ root: act.root, last });
  }
}

function both<T>(make: (world: "merged" | "straight") => T): Pair<T> {
  return { merged: make("merged"), straight: make("straight") };
}

function roleOf(n: number) {
  return personRoles[n] ?? "author";
}
