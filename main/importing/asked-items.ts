import type { Verdict } from "../../shared/contract/imports.ts";
import { isToLookAt, type SessionItem } from "./import-item.ts";

export type ImportShow = Verdict["kind"] | "to-look-at" | "all";

export type AskedItems = {
  readonly show: ImportShow;
  /** In the name or the title; empty for all. */
  readonly words: string;
  readonly offset: number;
  readonly limit: number;
};

export function isShown(item: SessionItem, show: ImportShow): boolean {
  return show === "all" || (show === "to-look-at" ? isToLookAt(item) : item.verdict.kind === show);
}

/** Whether every one of the words stands in its name or title. */
export function hasWords({ name, title = "", correction }: SessionItem, words: string): boolean {
  if (words === "") return true;
  const text = `${name}\n${correction.title ?? title}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
