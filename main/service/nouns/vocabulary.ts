import type { PersonFields, TopicFields } from "../../../shared/contract/vocabulary.ts";
import type { Deed, MergedTerms } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { transcriptsIn } from "../../archive/changes/transcripts-in.ts";
import { inSlices, type Slices } from "../../runtime/slices.ts";
import { usesOf } from "../../tagging/live-uses.ts";
import type { EditPlan } from "../../tagging/plan-edit.ts";
import { planMerge } from "../../tagging/plan-merge.ts";
import { planMerges } from "../../tagging/plan-merges.ts";
import { knownPerson, knownTopic, requireTerm, type TermKind } from "../../tagging/term-record.ts";
import { checkPerson } from "../../tagging/terms/check-person.ts";
import { checkTopic } from "../../tagging/terms/check-topic.ts";
import { planPersonEdit } from "../../tagging/terms/plan-person-edit.ts";
import { planRemoval } from "../../tagging/terms/plan-removal.ts";
import { planSplit } from "../../tagging/terms/plan-split.ts";
import { planTopicEdit } from "../../tagging/terms/plan-topic-edit.ts";
import type { Context } from "../context.ts";
import type { Desk } from "../desk.ts";
import type { Handlers } from "../handlers.ts";
import { selectedIds } from "../selection.ts";
import { affectedBy } from "./affected.ts";

type Verbs = "mergePlan" | "merge" | "mergeManyPlan" | "mergeMany" | "removePlan" | "remove" | "splitPlan" | "split";

/** What is done to topics and persons alike, each as one step, with what it would come to. */
export function vocabularyHandlers({ desk }: Context, kind: TermKind): Pick<Handlers["topics"], Verbs> {
  const used = (tables: Tables, id: string) => ({
    ...labelled(tables, kind, id),
    uses: usesOf(desk().archive).now().get(id) ?? 0,
  });
  return {
    mergePlan: async ({ from, into, take }) => {
      const { tables, plan } = await planned(desk(), (now) => planMerge(now, kind, from, into, take));
      const { choices, variants, identifiers, narrower } = plan;
      return {
        ...affectedBy(tables, plan.changes),
        into: used(tables, into),
        from: [...new Set(from)].map((id) => used(tables, id)),
        ...{ choices, variants: [...variants], identifiers: [...identifiers], narrower },
      };
    },
    merge: async ({ from, into, take, reason }) => {
      const merged = { from: [...new Set(from)], into };
      const plan = (tables: Tables) => planMerge(tables, kind, from, into, take);
      const { step, changed } = await commitTerms(desk(), { code: "merge", merged, ...because(reason) }, plan);
      if (step === undefined) throw new RangeError("a merge deletes a term, so it always changes something");
      return { step, changed };
    },
    mergeManyPlan: async ({ merges }) => {
      const { tables, plan } = await planned(desk(), (now) => planMerges(now, kind, merges));
      return affectedBy(tables, plan.changes);
    },
    mergeMany: async ({ merges, reason }) => {
      const deed: TermDeed = { code: "merge", merges, ...because(reason) };
      const { step, changed } = await commitTerms(desk(), deed, (tables) => planMerges(tables, kind, merges));
      if (step === undefined) throw new RangeError("a merge deletes a term, so it always changes something");
      return { step, changed };
    },
    removePlan: async ({ ids, uses: choice }) => {
      const { tables, plan } = await planned(desk(), (now) => planRemoval(now, kind, ids, choice ?? { do: "remove" }));
      const terms = [...new Set(ids)].map((id) => used(tables, id));
      return { ...affectedBy(tables, plan.changes), terms, narrower: plan.narrower };
    },
    remove: ({ ids, uses: choice, reason }) =>
      commitTerms(desk(), { code: "delete-term", ...because(reason) }, (tables) =>
        planRemoval(tables, kind, ids, choice),
      ),
    splitPlan: async ({ from, to, selection }) => {
      const ids = await selectedIds(desk().finder, selection);
      const { tables, plan } = await planned(desk(), (now) => planSplit(now, kind, from, to, ids));
      const effect = affectedBy(tables, plan.changes);
      return { ...effect, left: Math.max(0, used(tables, from).uses - effect.changed) };
    },
    split: async ({ from, to, selection, reason }) => {
      const ids = await selectedIds(desk().finder, selection);
      let target = "";
      const done = await commitTerms(desk(), { code: "split", ...because(reason) }, function* (tables) {
        const plan = yield* planSplit(tables, kind, from, to, ids);
        target = plan.to;
        return plan;
      });
      return { ...done, to: target };
    },
  };
}

/** Fields of topics and persons differ, and so do what is checked of them. */
export function topicEditHandlers({ desk }: Context): Pick<Handlers["topics"], "check" | "edit"> {
  return {
    check: async ({ id, set }) => ({ problems: checkTopic(desk().archive.tables, id, set) }),
    edit: ({ id, set, reason }) =>
      edit(desk(), reason, (tables) => planTopicEdit(tables, id, set satisfies TopicFields)),
  };
}

export function personEditHandlers({ desk }: Context): Pick<Handlers["persons"], "check" | "edit"> {
  return {
    check: async ({ id, set }) => ({ problems: checkPerson(desk().archive.tables, id, set) }),
    edit: ({ id, set, reason }) =>
      edit(desk(), reason, (tables) => planPersonEdit(tables, id, set satisfies PersonFields)),
  };
}

function edit(desk: Desk, reason: string | undefined, plan: (tables: Tables) => EditPlan) {
  return commitTerms(desk, { code: "describe-term", ...because(reason) }, function* (tables) {
    yield;
    return plan(tables);
  });
}

export const because = (reason: string | undefined): Pick<TermDeed, "reason"> =>
  reason === undefined || reason === "" ? {} : { reason };

export function labelled(tables: Tables, kind: TermKind, id: string): { id: string; label: string } {
  const { label } =
    kind === "topics" ? knownTopic(requireTerm(tables, kind, id)) : knownPerson(requireTerm(tables, "persons", id));
  return { id, label };
}

/** What would be done, planned on the archive as it is now while others may go on changing it. */
async function planned<P>(
  { archive }: Desk,
  plan: (tables: Tables) => Slices<P>,
): Promise<{ tables: Tables; plan: P }> {
  const { tables } = archive.snapshot();
  return { tables, plan: await inSlices(plan(tables)) };
}

/** What is said of a step on terms; how many transcripts it touches and its names come from its plan. */
export type TermDeed = {
  readonly code: Deed["code"];
  readonly merged?: MergedTerms;
  readonly merges?: MergedTerms[];
  readonly reason?: string;
};

/** One step that is planned when its turn comes. No step when nothing changes. */
export async function commitTerms(
  { archive, undo }: Desk,
  deed: TermDeed,
  plan: (tables: Tables) => Slices<EditPlan>,
): Promise<{ step?: string; changed: number }> {
  let changed = 0;
  const step = await archive.commitPlan(function* () {
    const { changes, names } = yield* plan(archive.tables);
    changed = transcriptsIn(changes).size;
    return { deed: { ...deed, count: changed, names: [...names] }, changes };
  });
  if (!step) return { changed: 0 };
  undo.made(step.id);
  return { step: step.id, changed };
}
