import { passageOfParagraph, quotePassage } from "../../shared/citing/passage.ts";
import type { PlacedPassage } from "../../shared/contract/passages.ts";
import { say } from "../../shared/language/say.ts";
import { sayProblem } from "../notices/toast.ts";
import { openDialog } from "../screens/screen.ts";
import { currentParagraph } from "../transcripts/place.ts";
import { openPage } from "../transcripts/quoting.ts";
import { selectedPassage } from "../transcripts/selected-passage.ts";
import { draftOf, emptyDraft } from "./passage-draft.ts";
import { shownPassages } from "./shown-passages.ts";

/** Make one of what is selected, or else of the paragraph that the user is at. */
export function beginPassage(): void {
  const page = openPage.get()?.page;
  if (page === undefined) return;
  const n = currentParagraph();
  const target = selectedPassage() ?? (n === undefined ? undefined : passageOfParagraph(n));
  // The person at the desk sees what they say something of.
  const quoted = target && quotePassage(page.blocks, page.voices, target);
  if (target === undefined || quoted === undefined) {
    sayProblem(say("There are no words here. Select some first."));
    return;
  }
  const words = quoted.said.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join("\n");
  openDialog({ name: "passage", subject: { transcript: page.id, target, words, draft: emptyDraft } });
}

export function openPassage({ passage }: PlacedPassage): void {
  const named = shownPassages.get();
  if (named === undefined) return;
  const { id, exact } = passage;
  openDialog({ name: "passage", subject: { id, words: wordsOf(exact), draft: draftOf(passage, named) } });
}

/** Lines of a file are no lines of what is said. */
export const wordsOf = (exact: string): string => exact.replace(/\s+/gu, " ").trim();
