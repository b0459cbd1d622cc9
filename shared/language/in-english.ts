import type { IntlMessageFormat } from "intl-messageformat";
import { fillPlaces } from "./fill-places.ts";
import { parseMessage } from "./message.ts";
import type { Text, Values } from "./say.ts";

const messages = new Map<Text, IntlMessageFormat>();

/**
 * A text with its values in English, whatever is spoken: for what is kept, leaves in a file, or is made in a thread. Where it reaches a
 * window it is said in the language that is spoken there (`sayHeard`).
 */
export function inEnglish(text: Text, values: Values = {}): string {
  return fillPlaces(text, values) ?? String(messageIn(text).format({ ...values }));
}

function messageIn(text: Text): IntlMessageFormat {
  const message = messages.get(text) ?? parseMessage(text, "en-GB");
  messages.set(text, message);
  return message;
}
