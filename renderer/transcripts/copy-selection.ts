import type { ClipboardEvent, DragEvent } from "react";
import { pageText } from "../../shared/citing/page-text.ts";
import { quotePassage } from "../../shared/citing/passage.ts";
import { scrubNow, withheldNow } from "../passages/shown-passages.ts";
import { selectedPassage, selectsTitle } from "./selected-passage.ts";
import type { OpenPage } from "./use-open-page.ts";

/**
 * What is selected of the text as plain text, written from the text itself: the same whether it is on the screen or not,
 * without the numbers and what is withheld, and in no time however long it is. Elsewhere on the paper the browser copies as ever.
 */
export function copySelection(event: ClipboardEvent, open: OpenPage): void {
  const text = selectedText(open);
  if (text === undefined) return;
  event.clipboardData.setData("text/plain", text);
  event.preventDefault();
}

/** As copied, where a selection is dragged away. */
export function dragSelection(event: DragEvent, open: OpenPage): void {
  const text = selectedText(open);
  if (text === undefined) return;
  event.dataTransfer.clearData();
  event.dataTransfer.setData("text/plain", text);
}

function selectedText({ page, record }: OpenPage): string | undefined {
  const { id, title, summary } = record.transcript;
  const passage = selectedPassage();
  const quoted = passage === undefined ? undefined : quotePassage(page.blocks, page.voices, passage, withheldNow(id));
  if (quoted === undefined) return undefined;
  const head = selectsTitle() ? [title, ...(summary === undefined ? [] : [summary])].map(scrubNow) : [];
  return [...head, pageText(quoted)].join("\n\n");
}
