import { copiedTags, copyTags } from "../bulk/copied-tags.ts";
import { chosen, toSelection } from "../finding/chosen.ts";
import { openDialog } from "../screens/screen.ts";
import type { Command } from "./command.ts";
import { canTag, isShowing } from "./conditions.ts";

/** The same for many transcripts at once. */
export const bulkCommands: readonly Command[] = [
  {
    id: "bulk.copy",
    title: "Copy the tags",
    group: "Tag",
    keys: ["Shift+C"],
    also: "topics persons sections",
    when: () => isShowing("list") && chosen.get().focus !== undefined,
    run: copyTags,
  },
  {
    id: "bulk.paste",
    title: "Paste the tags…",
    group: "Tag",
    keys: ["Shift+V"],
    also: "topics persons sections",
    when: () => canTag() && copiedTags.get() !== undefined,
    run: async () => {
      const selection = toSelection(chosen.get());
      const tags = await copiedTags.get();
      if (selection !== undefined && tags !== undefined) openDialog({ name: "paste-tags", tags, selection });
    },
  },
  {
    id: "bulk.field",
    title: "Change a field of the selection…",
    group: "Tag",
    keys: ["Shift+E"],
    also: "bulk many status embargo place language rights series",
    when: canTag,
    run: () => {
      const selection = toSelection(chosen.get());
      if (selection !== undefined) openDialog({ name: "field", selection });
    },
  },
];
