import type { Calls } from "../../shared/contract/contract.ts";

type Term = { readonly id: string; readonly label: string };
type Suggest = Calls["topics"]["suggest"];

/** Suggestions of one kind of term. */
export function createFakeSuggest(terms: () => readonly Term[]): Suggest {
  return async ({ text, limit = 8 }) => {
    const wanted = text.toLowerCase();
    const found = terms().filter((one) => one.label.toLowerCase().includes(wanted));
    return { ok: true, value: { suggestions: found.slice(0, limit).map((one, n) => ({ ...one, uses: 40 - n })) } };
  };
}

/** A vocabulary that can be looked through; what changes it is refused, as an archive open for reading refuses it. */
export function createFakeVocabulary(terms: () => readonly Term[]) {
  const refuse = async () =>
    ({ ok: false, error: { code: "read-only", message: "The terms of this archive are fixed." } }) as const;
  const list: Calls["topics"]["list"] = async ({ offset = 0, limit = 100, text = "" }) => {
    const all = terms()
      .filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()))
      .map((one) => ({ ...one, heading: one.label, variants: [], uses: 1, depth: 0, narrower: 0 }));
    return { ok: true, value: { terms: all.slice(offset, offset + limit), total: all.length } };
  };
  return {
    list,
    rename: refuse,
    check: refuse,
    edit: refuse,
    details: refuse,
    mergePlan: refuse,
    mergeManyPlan: refuse,
    mergeMany: refuse,
    stopComparing: refuse,
    merge: refuse,
    merges: refuse,
    unmergePlan: refuse,
    unmerge: refuse,
    removePlan: refuse,
    remove: refuse,
    splitPlan: refuse,
    split: refuse,
    move: refuse,
    exportTerms: refuse,
    importPlan: refuse,
    importTerms: refuse,
  };
}
