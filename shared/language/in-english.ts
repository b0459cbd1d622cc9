import { IntlMessageFormat } from "intl-messageformat";
import type { Text, Values } from "./say.ts";

const messages = new Map<Text, IntlMessageFormat>();

/**
 * A text with its values in English, whatever is spoken: for what is kept, leaves in a file, or is made in a thread. Where it reaches a
 * window it is said in the language that is spoken there (`sayHeard`).
 */
export function inEnglish(text: Text, values?: Values): string {
  const message = messages.get(text) ?? new IntlMessageFormat(text, "en-GB", undefined, { ignoreTag: true });
  messages.set(text, message);
  return String(message.format({ ...values }));
}
