import type { NameList } from "../../shared/contract/cleanup.ts";

/** What is to be put in order: names that do not agree with tags, and fields that are missing. */
export const cleanupLists = [
  { id: "untagged", label: "Named, not tagged" },
  { id: "unnamed", label: "Tagged, never named" },
  { id: "undated", label: "Without a date" },
  { id: "unplaced", label: "Without a place" },
] as const;

export type CleanupList = (typeof cleanupLists)[number]["id"];

/** Transcripts without a field are a query of the main list, where one or all of them are edited. */
export const queryOf = { undated: "-has:date", unplaced: "-has:place" } as const;

export const isNameList = (list: CleanupList): list is NameList => list === "untagged" || list === "unnamed";

export const fixWords: Readonly<
  Record<NameList, { readonly one: string; readonly all: string; readonly none: string }>
> = {
  untagged: { one: "Tag", all: "Tag all", none: "Whoever is named is tagged" },
  unnamed: { one: "Remove the tag", all: "Remove all these tags", none: "Whoever is tagged is named" },
};
