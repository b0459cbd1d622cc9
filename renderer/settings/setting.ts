import type { ReactNode } from "react";
import type { Text } from "../../shared/language/say.ts";
import { matchesWords } from "../language/matches-words.ts";

/** What a control of a setting says of itself. */
export type SettingWords = { readonly label: string; readonly description: string };

/** One thing that can be set, with what it is for and where it is kept. */
export type Setting = {
  readonly id: string;
  readonly name: Text;
  readonly explanation: Text;
  readonly kept: "computer" | "archive";
  /** Other texts that it is found by: what can be chosen, what it is called elsewhere. */
  readonly also: readonly Text[];
  /** It changes the archive, or what comes into it. */
  readonly isForWriters?: true;
  readonly control: (words: SettingWords) => ReactNode;
};

/** Those that a few typed letters mean. */
export function findSettings(settings: readonly Setting[], typed: string): readonly Setting[] {
  return settings.filter(({ name, explanation, also }) => matchesWords([name, explanation, ...also], typed));
}
