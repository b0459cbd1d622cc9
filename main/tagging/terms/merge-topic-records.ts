import { LecternError } from "../../../shared/contract/error.ts";
import type { MergeTake } from "../../../shared/contract/vocabulary.ts";
import { toSay } from "../../../shared/language/say.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Topic } from "../../../shared/records/topic.ts";
import { requireTerm } from "../term-record.ts";
import { type Chosen, chooseValue, type MergedRecord, valuesOf } from "./merge-choice.ts";
import { broaderWithout, isCircle } from "./topic-tree.ts";

/** What the topic that stays becomes. `not-found`; `bad-request` for a choice that cannot be. */
export function mergeTopicRecords(
  tables: Tables,
  from: readonly string[],
  into: string,
  take: MergeTake,
): MergedRecord {
  if (take.identifiers) throw new LecternError("bad-request", toSay("A topic has no identifiers to choose from."));
  const kept = requireTerm(tables, "topics", into);
  const gone = from.map((id) => requireTerm(tables, "topics", id));
  const terms = [kept, ...gone];
  const label = chooseValue({ field: "label", terms, values: valuesOf(terms, (one) => one.label), asked: take.label });
  const note = chooseValue({ field: "note", terms, values: valuesOf(terms, (one) => one.scopeNote), asked: take.note });
  const broader = chooseBroader(tables, terms, take);
  const keptLabel = label.value ?? kept.label;
  const variants = terms.flatMap((one) => [one.label, ...one.variants]).filter((form) => form !== keptLabel);
  const ids = new Set(terms.map(({ id }) => id));
  const related = gone.flatMap((one) => one.related ?? []).filter((id) => !ids.has(id));
  const known = new Set(kept.variants);
  return {
    goneLabels: gone.map((one) => one.label),
    keptLabel,
    choices: [...label.choice, ...note.choice, ...inWords(tables, broader)],
    variants: [...new Set(variants)].filter((form) => !known.has(form)),
    identifiers: [],
    edit: {
      set: { label: keptLabel, scopeNote: note.value, broader: broader.value },
      add: { variants, ...(related.length > 0 ? { related } : {}) },
      remove: { variants: [keptLabel] },
    },
  };
}

/** Where nothing is asked, it stays where it stands, but for those above it that go. */
function chooseBroader(tables: Tables, terms: readonly Topic[], { broader: asked }: MergeTake): Chosen {
  const ids = new Set(terms.map(({ id }) => id));
  const [kept] = terms;
  const gone = new Set(terms.slice(1).map(({ id }) => id));
  const values = valuesOf(terms, (topic) => {
    const above = topic === kept ? broaderWithout(tables, topic.id, gone) : topic.broader;
    return above === undefined || ids.has(above) ? undefined : above;
  });
  const chosen = chooseValue({ field: "broader", terms, values, asked: asked === undefined ? kept?.id : asked });
  const { value } = chosen;
  if (value !== undefined && terms.some(({ id }) => isCircle(tables, id, value)) && asked !== undefined) {
    const above = tables.topics.get(value)?.label ?? value;
    throw new LecternError(
      "bad-request",
      toSay("The merged topic would stand below itself with “{above}” above it. Nothing was changed.", { above }),
      { field: "broader" },
    );
  }
  return chosen;
}

function inWords(tables: Tables, { choice }: Chosen): MergedRecord["choices"] {
  return choice.map((one) => ({
    ...one,
    values: one.values.map(({ term, value }) => ({ term, value: tables.topics.get(value)?.label ?? value })),
  }));
}
