import type { ClipboardEvent } from "react";
import { pageText } from "../../shared/citing/page-text.ts";
import { quotePassage } from "../../shared/citing/passage.ts";
import { scrubNow, withheldNow } from "../passages/shown-passages.ts";
import { selectedPassage, selectsTitle } from "./selected-passage.ts";
import type { OpenPage } from "./use-open-page.ts";

/**
 * What is selected of the text as plain text, written from the text itself: the same whether it is on the screen or not,
 * without the numbers and what is withheld, and in no time however long it is. Elsewhere on the paper the browser copies as ever.
 */
export function copySelection(event: ClipboardEvent, { page, record }: OpenPage): void {
  const { id, title, summary } = record.transcript;
  const withheld = withheldNow(id);
  const passage = selectedPassage();
  const quoted = passage === undefined ? undefined : quotePassage(page.blocks, page.voices, passage, withheld);
  if (quoted === undefined) return;
  const head = selectsTitle() ? [title, ...(summary === undefined ? [] : [summary])].map(scrubNow) : [];
  event.clipboardData.setData("text/plain", [...head, pageText(quoted)].join("\n\n"));
  event.preventDefault();
}
