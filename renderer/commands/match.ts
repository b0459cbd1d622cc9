import { matchesWords } from "../language/matches-words.ts";
import type { Command } from "./command.ts";

/** The commands that a few typed letters mean, by title, group or synonyms. */
export function matchCommands(commands: readonly Command[], typed: string): readonly Command[] {
  return commands.filter(({ title, group, also }) =>
    matchesWords([title, group, ...(also === undefined ? [] : [also])], typed),
  );
}
