import { IntlMessageFormat } from "intl-messageformat";
import { inCatalogue, perLanguage, spokenLocale } from "./language.ts";

const messagesOf = perLanguage(() => new Map<string, IntlMessageFormat>());

/** ICU, of which tags are no part: foreign text may look like one. */
export function parseMessage(text: string, locale: string): IntlMessageFormat {
  return new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
}

/** What an English text of the catalogue is in the language that is spoken, as an ICU message, made once. */
export function messageOf(text: string): IntlMessageFormat {
  const messages = messagesOf();
  const known = messages.get(text);
  if (known !== undefined) return known;
  const message = parseMessage(inCatalogue(text), spokenLocale());
  messages.set(text, message);
  return message;
}
