import type { Text } from "../../shared/language/say.ts";

export const commandGroups = [
  "Archive",
  "Find",
  "Read",
  "Tag",
  "Terms",
  "Change",
  "Window",
] as const satisfies readonly Text[];

/** One thing that can be done, whichever button, key, palette entry or menu item asks for it. */
export type Command = {
  /** Also what a host's own menu sends: `edit.undo`. */
  readonly id: string;
  readonly title: Text;
  readonly group: (typeof commandGroups)[number];
  /** `Ctrl+Z`, `J`, `?`; the first is the one that is shown. */
  readonly keys?: readonly string[];
  /** Its keys count only while the focus is in the reader, and there before those of any other command. */
  readonly inReader?: boolean;
  /** The same for the list of terms. */
  readonly inTerms?: boolean;
  /** Its keys work while a text field has the focus too. */
  readonly worksInFields?: boolean;
  /** Words that find it in the palette beside its title, in every language. */
  readonly also?: Text;
  /** Whether it makes sense now; always when absent. */
  readonly when?: () => boolean;
  readonly run: () => void | Promise<void>;
};

export const isAvailable = (command: Command): boolean => command.when?.() ?? true;
