import { archiveCommands } from "./archive-commands.ts";
import { bulkCommands } from "./bulk-commands.ts";
import { changeCommands } from "./change-commands.ts";
import { collectionCommands } from "./collection-commands.ts";
import type { Command } from "./command.ts";
import { findCommands } from "./find-commands.ts";
import { linesCommands } from "./lines-commands.ts";
import { passageCommands } from "./passage-commands.ts";
import { publicationCommands } from "./publication-commands.ts";
import { readCommands } from "./read-commands.ts";
import { tagCommands } from "./tag-commands.ts";
import { termCommands } from "./term-commands.ts";
import { textCommands } from "./text-commands.ts";
import { trashCommands } from "./trash-commands.ts";
import { vocabularyCommands } from "./vocabulary-commands.ts";
import { windowCommands } from "./window-commands.ts";

/** Every action there is, in the order in which the palette and the keyboard map list them. */
export const commands: readonly Command[] = [
  ...archiveCommands,
  ...findCommands,
  ...linesCommands,
  ...publicationCommands,
  ...readCommands,
  ...textCommands,
  ...passageCommands,
  ...tagCommands,
  ...bulkCommands,
  ...collectionCommands,
  ...changeCommands,
  ...trashCommands,
  ...vocabularyCommands,
  ...termCommands,
  ...windowCommands,
];

export function findCommand(id: string): Command {
  const found = commands.find((command) => command.id === id);
  if (found === undefined) throw new Error(`There is no command ${id}.`);
  return found;
}
