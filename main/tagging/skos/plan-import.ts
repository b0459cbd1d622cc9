import type { ImportedTerm } from "../../../shared/contract/term-files.ts";
import { say } from "../../../shared/language/say.ts";
import type { Change } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Topic } from "../../../shared/records/topic.ts";
import { changeRecords } from "../../archive/changes/changes.ts";
import { newId } from "../../runtime/new-id.ts";
import type { Slices } from "../../runtime/slices.ts";
import { nameKey } from "../name-key.ts";
import type { EditPlan } from "../plan-edit.ts";
import { lineProblem, noteProblem } from "../terms/text-problem.ts";
import { topicKeys } from "../vocabulary.ts";
import { type Concept, iriOf } from "./concept.ts";

export type ImportPlan = EditPlan & { readonly rows: readonly ImportedTerm[] };

/** A topic as it is after the import, as far as that has come. */
type Draft = {
  readonly topic: Topic;
  readonly isNew: boolean;
  readonly variants: Set<string>;
  readonly related: Set<string>;
  broader: string | undefined;
  scopeNote: string | undefined;
  readonly row: { -readonly [K in keyof ImportedTerm]: ImportedTerm[K] };
};

/**
 * Bring concepts in: those that are known by their id, label or a variant get what they lack, the others are made. Nothing
 * that is there is overwritten. In slices.
 */
export function* planImport(tables: Tables, concepts: readonly Concept[]): Slices<ImportPlan> {
  const drafts = new Drafts(tables);
  for (const concept of concepts) {
    drafts.take(concept);
    yield;
  }
  for (const concept of concepts) {
    drafts.connect(concept);
    yield;
  }
  return { changes: yield* drafts.changes(), rows: drafts.rows, names: [] };
}

class Drafts {
  readonly rows: Draft["row"][] = [];
  readonly #tables: Tables;
  readonly #byKey = new Map<string, Draft>();
  readonly #byId = new Map<string, Draft>();
  readonly #known = new Map<string, string>();
  readonly #iris: ReadonlyMap<string, string>;

  constructor(tables: Tables) {
    this.#tables = tables;
    this.#iris = new Map([...tables.topics.keys()].map((id) => [iriOf(id), id]));
    for (const topic of tables.topics.values()) {
      for (const key of topicKeys(topic)) if (!this.#known.has(key)) this.#known.set(key, topic.id);
    }
  }

  take(concept: Concept): void {
    const label = concept.label.trim();
    const row: Draft["row"] = { label: label.slice(0, 500), verdict: "new", notes: [] };
    this.rows.push(row);
    const problem = lineProblem(label, "The label");
    if (problem !== undefined) {
      row.verdict = "left-out";
      row.notes = [problem];
      return;
    }
    const draft = this.#draftOf(concept, label, row);
    this.#byKey.set(concept.key, draft);
    for (const form of [label, ...concept.variants.map((one) => one.trim())]) this.#addForm(draft, form, row);
    const note = concept.scopeNote?.trim() || undefined;
    if (note !== undefined && noteProblem(note, "The scope note") === undefined) draft.scopeNote ??= note;
  }

  #draftOf({ key }: Concept, label: string, row: Draft["row"]): Draft {
    const id = this.#iris.get(key) ?? this.#known.get(nameKey(label));
    const drafted = id === undefined ? undefined : this.#byId.get(id);
    if (drafted) {
      row.verdict = "same";
      row.notes = [say("It stands twice in the file.")];
      return drafted;
    }
    const known = id === undefined ? undefined : this.#tables.topics.get(id);
    if (known) row.verdict = "same";
    const topic = known ?? { id: newId("topic"), label, variants: [] };
    const draft: Draft = {
      ...{ topic, isNew: known === undefined, row },
      variants: new Set(topic.variants),
      related: new Set(topic.related),
      broader: topic.broader,
      scopeNote: topic.scopeNote,
    };
    this.#byId.set(topic.id, draft);
    if (!known) this.#known.set(nameKey(label), topic.id);
    return draft;
  }

  #addForm(draft: Draft, form: string, row: Draft["row"]): void {
    if (form === draft.topic.label || draft.variants.has(form)) return;
    const owner = this.#known.get(nameKey(form));
    const problem = lineProblem(form, "The variant");
    if (problem !== undefined) row.notes.push(problem);
    else if (owner !== undefined && owner !== draft.topic.id)
      row.notes.push(say("Another topic is known as “{form}”.", { form }));
    else {
      draft.variants.add(form);
      this.#known.set(nameKey(form), draft.topic.id);
    }
  }

  connect({ key, broader, related }: Concept): void {
    const draft = this.#byKey.get(key);
    if (!draft) return;
    for (const above of broader) this.#place(draft, above);
    for (const other of related.map((one) => this.#byKey.get(one))) {
      if (!other || other === draft) continue;
      draft.related.add(other.topic.id);
      other.related.add(draft.topic.id);
    }
  }

  #place(draft: Draft, key: string): void {
    const above = this.#byKey.get(key)?.topic;
    const { row } = draft;
    if (!above) row.notes.push(say("What it stands below in the file is not a topic of it."));
    else if (above.id === draft.broader) return;
    else if (draft.broader !== undefined)
      row.notes.push(say("It stands below “{label}” too; one place is kept.", { label: above.label }));
    else if (this.#isCircle(draft.topic.id, above.id))
      row.notes.push(say("Below “{label}” it would stand below itself.", { label: above.label }));
    else draft.broader = above.id;
  }

  #isCircle(id: string, above: string): boolean {
    const seen = new Set<string>();
    for (let at: string | undefined = above; at !== undefined && !seen.has(at); ) {
      if (at === id) return true;
      seen.add(at);
      const drafted: Draft | undefined = this.#byId.get(at);
      at = drafted ? drafted.broader : this.#tables.topics.get(at)?.broader;
    }
    return false;
  }

  *changes(): Slices<Change[]> {
    const changes: Change[] = [];
    for (const draft of this.#byId.values()) {
      const { topic, isNew, broader, scopeNote, row } = draft;
      const sets = { variants: [...draft.variants], related: [...draft.related] };
      const values = {
        ...(broader === undefined ? {} : { broader }),
        ...(scopeNote === undefined ? {} : { scopeNote }),
      };
      if (isNew) {
        const related = sets.related.length > 0 ? { related: sets.related } : {};
        changes.push({
          do: "create",
          on: "topics",
          record: { ...topic, variants: sets.variants, ...values, ...related },
        });
      } else {
        const edited = changeRecords(this.#tables, "topics", [topic.id], { set: values, add: sets });
        if (edited.length > 0) row.verdict = "more";
        changes.push(...edited);
      }
      yield;
    }
    return changes;
  }
}
