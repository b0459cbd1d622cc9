import { isRunning } from "../run/run.ts";
import { acceptAndGoOn, skip, startRun, stepBack, stopRun } from "../run/walk.ts";
import { acceptTicked } from "../suggestions/settle.ts";
import { shownSuggestions } from "../suggestions/shown-suggestions.ts";
import type { Command } from "./command.ts";
import { canTag, isMain, isShowing } from "./conditions.ts";
import { focusTagging } from "./focus-tagging.ts";

const inRun = (): boolean => isShowing("list") && isRunning();

/** Going to what can be tagged. */
export const tagCommands: readonly Command[] = [
  {
    id: "tag.topics",
    title: "Topics",
    group: "Tag",
    keys: ["T"],
    also: "add tag",
    when: canTag,
    run: () => focusTagging("topics"),
  },
  {
    id: "tag.persons",
    title: "Persons",
    group: "Tag",
    keys: ["P"],
    also: "add speaker mentioned",
    when: canTag,
    run: () => focusTagging("persons"),
  },
  {
    id: "tag.names",
    title: "Who is it?",
    group: "Tag",
    keys: ["W"],
    also: "names that are not certain speaker person proposed",
    when: canTag,
    run: () => focusTagging("names"),
  },
  {
    id: "tag.suggestions",
    title: "Suggestions",
    group: "Tag",
    keys: ["A"],
    also: "accept refuse proposed topics persons",
    when: canTag,
    run: () => focusTagging("suggestions"),
  },
  {
    id: "tag.accept",
    title: "Accept the ticked suggestions",
    group: "Tag",
    keys: ["Shift+A"],
    also: "all proposed topics persons",
    when: () => canTag() && shownSuggestions.get() !== undefined,
    run: async () => {
      await acceptTicked();
    },
  },
  {
    id: "tag.run",
    title: "Start or stop a tagging run",
    group: "Tag",
    keys: ["Shift+J"],
    also: "walk through suggestions selection one after the other",
    when: () => canTag() || (isMain() && isRunning()),
    run: () => (isRunning() ? stopRun() : startRun()),
  },
  {
    id: "run.next",
    title: "Tagging run: accept what is ticked and go on",
    group: "Tag",
    keys: ["Enter"],
    when: inRun,
    run: acceptAndGoOn,
  },
  { id: "run.skip", title: "Tagging run: skip", group: "Tag", keys: ["ArrowRight"], when: inRun, run: skip },
  { id: "run.back", title: "Tagging run: back", group: "Tag", keys: ["ArrowLeft"], when: inRun, run: stepBack },
  {
    id: "tag.status",
    title: "Publication status",
    group: "Tag",
    keys: ["S"],
    also: "draft review approved published withdrawn",
    when: canTag,
    run: () => focusTagging("status"),
  },
  {
    id: "tag.details",
    title: "Edit details",
    group: "Tag",
    keys: ["E"],
    also: "title summary date place",
    when: canTag,
    run: () => focusTagging("details"),
  },
  { id: "tag.notes", title: "Notes", group: "Tag", keys: ["N"], when: canTag, run: () => focusTagging("notes") },
];
