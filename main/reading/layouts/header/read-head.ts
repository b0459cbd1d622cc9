import type { Draft } from "../../page/draft.ts";
import { findKeyBlock } from "./key-block.ts";
import { findPlainHead, readPlainHead } from "./plain-head.ts";
import { readKeys } from "./read-keys.ts";

/** Read what stands above the words, if it states what the page is. Answers with the index of the first line under it. */
export function readHead(draft: Draft, from: number): number {
  const end = findKeyBlock(draft.page, from);
  if (end > from) {
    readKeys(draft, from, end);
    return end;
  }
  const head = findPlainHead(draft.page, from);
  if (!head) return from;
  readPlainHead(draft, head);
  return head.end;
}
