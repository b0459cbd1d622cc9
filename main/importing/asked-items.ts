import type { Verdict } from "../../shared/contract/imports.ts";
import { isToLookAt, isUntitled, type SessionItem } from "./import-item.ts";

export type ImportShow = Verdict["kind"] | "to-look-at" | "untitled" | "all";

export type AskedItems = {
  readonly show: ImportShow;
  /** In the name or the title; empty for all. */
  readonly words: string;
  readonly offset: number;
  readonly limit: number;
};

export function isShown(item: SessionItem, show: ImportShow): boolean {
  if (show === "to-look-at") return isToLookAt(item);
  return show === "untitled" ? isUntitled(item) : show === "all" || item.verdict.kind === show;
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
