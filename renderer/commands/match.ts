import { say } from "../../shared/language/say.ts";
import type { Command } from "./command.ts";

/**
 * The commands that a few typed letters mean: every word must begin a word of the title, the group or its synonyms, in
 * English or in the language that is spoken.
 */
export function matchCommands(commands: readonly Command[], typed: string): readonly Command[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return commands.filter(({ title, group, also }) => {
    const texts = [title, group, ...(also === undefined ? [] : [also])];
    const words = texts.flatMap((text) => wordsOf(`${text} ${say(text)}`));
    return wanted.every((one) => words.some((word) => word.startsWith(one)));
  });
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
