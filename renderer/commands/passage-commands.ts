import { beginPassage } from "../passages/open-passage.ts";
import { hasPassages, stepPassage } from "../passages/passage-cursor.ts";
import { openDialog } from "../screens/screen.ts";
import { currentParagraph } from "../transcripts/place.ts";
import { openPage } from "../transcripts/quoting.ts";
import { isTrashShown } from "../trash/shown.ts";
import type { Command } from "./command.ts";
import { canTag, isShowing } from "./conditions.ts";
import { focusTagging } from "./focus-tagging.ts";

const canChangeText = (): boolean => canTag() && openPage.get() !== undefined;

const openText = () => {
  const transcript = openPage.get()?.record.transcript;
  return transcript === undefined ? undefined : { id: transcript.id, title: transcript.title };
};

/** Passages of the text that is open, and its corrections. */
export const passageCommands: readonly Command[] = [
  {
    id: "passage.add",
    title: "Add a passage…",
    group: "Tag",
    keys: ["M"],
    also: "mark selection note annotate withhold redact highlight",
    when: canChangeText,
    run: beginPassage,
  },
  {
    id: "passage.list",
    title: "Passages",
    group: "Tag",
    keys: ["Shift+M"],
    also: "notes marks withheld orphans list",
    when: () => isShowing("list") && openPage.get() !== undefined,
    run: () => focusTagging("passages"),
  },
  {
    id: "passage.next",
    title: "Next passage",
    group: "Read",
    keys: ["F4"],
    when: () => isShowing("list") && hasPassages(),
    run: () => stepPassage(1),
  },
  {
    id: "passage.previous",
    title: "Previous passage",
    group: "Read",
    keys: ["Shift+F4"],
    when: () => isShowing("list") && hasPassages(),
    run: () => stepPassage(-1),
  },
  {
    id: "text.correct",
    title: "Correct the text…",
    group: "Change",
    keys: ["X"],
    also: "edit typo misheard revision paragraph",
    when: canChangeText,
    run: () => {
      const transcript = openText();
      const paragraph = currentParagraph();
      if (transcript !== undefined) openDialog({ name: "correct", transcript, paragraph });
    },
  },
  {
    id: "text.revisions",
    title: "Revisions of the text…",
    group: "Change",
    keys: ["Shift+X"],
    also: "earlier text corrections go back versions",
    when: () => isShowing("list") && !isTrashShown() && openPage.get() !== undefined,
    run: () => {
      const transcript = openText();
      if (transcript !== undefined) openDialog({ name: "revisions", transcript });
    },
  },
];
