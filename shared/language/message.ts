import { IntlMessageFormat } from "intl-messageformat";
import { inCatalogue, perLanguage, spokenLocale } from "./language.ts";

const messagesOf = perLanguage(() => new Map<string, IntlMessageFormat>());

/** What an English text of the catalogue is in the language that is spoken, as an ICU message, made once. */
export function messageOf(text: string): IntlMessageFormat {
  const messages = messagesOf();
  const known = messages.get(text);
  if (known !== undefined) return known;
  const message = new IntlMessageFormat(inCatalogue(text), spokenLocale(), undefined, { ignoreTag: true });
  messages.set(text, message);
  return message;
}
