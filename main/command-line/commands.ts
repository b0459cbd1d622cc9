import type { Command } from "./command.ts";
import { backupCommand } from "./commands/backup.ts";
import { checkExportCommand } from "./commands/check-export.ts";
import { cleanupCommand } from "./commands/cleanup.ts";
import { collectionsCommand } from "./commands/collections.ts";
import { correctCommand } from "./commands/correct.ts";
import { deleteCommand } from "./commands/delete.ts";
import { exportCommand } from "./commands/export.ts";
import { historyCommand } from "./commands/history.ts";
import { importCommand } from "./commands/import.ts";
import { initCommand } from "./commands/init.ts";
import { listCommand } from "./commands/list.ts";
import { mentionsCommand } from "./commands/mentions.ts";
import { mergeCommand } from "./commands/merge.ts";
import { passagesCommand } from "./commands/passages.ts";
import { profileCommand } from "./commands/profile.ts";
import { publishCommand } from "./commands/publish.ts";
import { purgeCommand } from "./commands/purge.ts";
import { readCommand } from "./commands/read.ts";
import { renameCommand } from "./commands/rename.ts";
import { repairCommand } from "./commands/repair.ts";
import { rereadCommand } from "./commands/reread.ts";
import { restoreCommand } from "./commands/restore.ts";
import { searchCommand } from "./commands/search.ts";
import { serveCommand } from "./commands/serve.ts";
import { settleCommand } from "./commands/settle.ts";
import { showCommand } from "./commands/show.ts";
import { similarCommand } from "./commands/similar.ts";
import { suggestCommand } from "./commands/suggest.ts";
import { tagCommand } from "./commands/tag.ts";
import { termsCommand } from "./commands/terms.ts";
import { trashCommand } from "./commands/trash.ts";
import { undoCommand } from "./commands/undo.ts";
import { unmergeCommand } from "./commands/unmerge.ts";
import { verifyCommand } from "./commands/verify.ts";
import { watchCommand } from "./commands/watch.ts";

/** Everything the command line can do, in the order of its help. */
export const commands: readonly Command[] = [
  readCommand,
  initCommand,
  importCommand,
  profileCommand,
  rereadCommand,
  listCommand,
  showCommand,
  tagCommand,
  publishCommand,
  passagesCommand,
  correctCommand,
  mentionsCommand,
  suggestCommand,
  cleanupCommand,
  settleCommand,
  termsCommand,
  renameCommand,
  mergeCommand,
  unmergeCommand,
  searchCommand,
  similarCommand,
  collectionsCommand,
  exportCommand,
  checkExportCommand,
  deleteCommand,
  restoreCommand,
  trashCommand,
  purgeCommand,
  verifyCommand,
  watchCommand,
  repairCommand,
  backupCommand,
  historyCommand,
  undoCommand,
  serveCommand,
];
