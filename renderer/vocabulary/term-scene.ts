import type { ListedTerm } from "../../shared/contract/terms.ts";
import { createStore } from "../store/store.ts";
import type { VocabularyKind } from "./use-terms.ts";

/** What the page of terms shows as selected, for the commands. */
export type TermScene = {
  readonly kind: VocabularyKind;
  readonly terms: readonly ListedTerm[];
  readonly canChange: boolean;
};

/** Undefined while the page is not open. */
export const termScene = createStore<TermScene | undefined>(undefined);

export type TermDialogName = "describe" | "split" | "merge" | "unmerge" | "move" | "remove";

/** What is about to be done to the selected terms. */
export const termDialog = createStore<TermDialogName | undefined>(undefined);

/** Whether it can be done to so many terms of this kind. */
export function fitsSelection(name: TermDialogName, { kind, terms, canChange }: TermScene): boolean {
  if (!canChange || terms.length === 0) return false;
  switch (name) {
    case "describe":
    case "split":
    case "unmerge":
      return terms.length === 1;
    case "merge":
      return terms.length > 1;
    case "move":
      return kind === "topics";
    case "remove":
      return true;
    default:
      return name satisfies never;
  }
}
