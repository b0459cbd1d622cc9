import type { NameList } from "../../shared/contract/cleanup.ts";
import type { Text } from "../../shared/language/say.ts";

/** What is to be put in order: names that do not agree with tags, and fields that are missing. */
export const cleanupLists = [
  { id: "untagged", text: "Named, not tagged" },
  { id: "unnamed", text: "Tagged, never named" },
  { id: "undated", text: "Without a date" },
  { id: "unplaced", text: "Without a place" },
] as const satisfies readonly { readonly id: string; readonly text: Text }[];

export type CleanupList = (typeof cleanupLists)[number]["id"];

/** Transcripts without a field are a query of the main list, where one or all of them are edited. */
export const queryOf = { undated: "-has:date", unplaced: "-has:place" } as const;

export const isNameList = (list: CleanupList): list is NameList => list === "untagged" || list === "unnamed";

export const fixWords: Readonly<Record<NameList, { readonly one: Text; readonly all: Text; readonly none: Text }>> = {
  untagged: { one: "Tag", all: "Tag all", none: "Whoever is named is tagged." },
  unnamed: { one: "Remove the tag", all: "Remove all these tags", none: "Whoever is tagged is named." },
};
