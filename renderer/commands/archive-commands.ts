import { closeArchive, createAnother } from "../archive/leave.ts";
import { verify } from "../archive/verify.ts";
import { chooseFiles } from "../files/choose-files.ts";
import { chosen, toSelection } from "../finding/chosen.ts";
import { openDialog } from "../screens/screen.ts";
import { isTrashShown } from "../trash/shown.ts";
import { reviewWaiting } from "../watches/watches.ts";
import type { Command } from "./command.ts";
import { canWrite, isMain, isShowing } from "./conditions.ts";

/** What concerns the archive as a whole. */
export const archiveCommands: readonly Command[] = [
  {
    id: "file.import",
    title: "Import files…",
    group: "Archive",
    keys: ["Ctrl+I"],
    worksInFields: true,
    also: "add drop",
    when: canWrite,
    run: () => chooseFiles("files"),
  },
  {
    id: "file.import-folder",
    title: "Import a folder…",
    group: "Archive",
    keys: ["Ctrl+Shift+I"],
    worksInFields: true,
    when: canWrite,
    run: () => chooseFiles("folder"),
  },
  {
    id: "file.review-watched",
    title: "Review new files of the watched folder",
    group: "Archive",
    also: "inbox waiting",
    when: canWrite,
    run: reviewWaiting,
  },
  {
    id: "file.export",
    title: "Export…",
    group: "Archive",
    keys: ["Ctrl+E"],
    worksInFields: true,
    also: "save json csv markdown",
    when: () => isMain() && !isTrashShown(),
    run: () => openDialog({ name: "export" }),
  },
  {
    id: "file.copy",
    title: "Copy the files to a folder…",
    group: "Archive",
    also: "original drag out save file as received",
    when: () => isShowing("list") && !isTrashShown() && chosen.get().focus !== undefined,
    run: () => {
      const selection = toSelection(chosen.get());
      if (selection !== undefined) openDialog({ name: "copy-files", selection });
    },
  },
  {
    id: "archive.verify",
    title: "Verify the archive",
    group: "Archive",
    also: "check damage integrity",
    when: isMain,
    run: verify,
  },
  {
    id: "archive.backup",
    title: "Back up the archive…",
    group: "Archive",
    also: "copy save safety restore",
    when: isMain,
    run: () => openDialog({ name: "backup" }),
  },
  {
    id: "archive.profiles",
    title: "Reading profiles…",
    group: "Archive",
    also: "profile reader layout rules rename remove",
    when: isMain,
    run: () => openDialog({ name: "profiles" }),
  },
  {
    id: "archive.open",
    title: "Open another archive…",
    group: "Archive",
    keys: ["Ctrl+O"],
    when: isMain,
    run: closeArchive,
  },
  { id: "archive.close", title: "Close the archive", group: "Archive", when: isMain, run: closeArchive },
  {
    id: "archive.create",
    title: "Create an archive…",
    group: "Archive",
    also: "new",
    when: isMain,
    run: createAnother,
  },
];
