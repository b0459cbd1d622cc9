import type { Command } from "./command.ts";

/** The commands that a few typed letters mean: every word must begin a word of the title, the group or its synonyms. */
export function matchCommands(commands: readonly Command[], typed: string): readonly Command[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return commands.filter(({ title, group, also = "" }) => {
    const words = `${title} ${group} ${also}`.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    return wanted.every((one) => words.some((word) => word.startsWith(one)));
  });
}
