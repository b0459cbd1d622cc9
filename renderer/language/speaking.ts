import { closestLanguage, type Language, speak } from "../../shared/language/language.ts";
import { bridge } from "../bridge/bridge.ts";
import { sayProblem } from "../notices/toast.ts";
import { createStore } from "../store/store.ts";

/** The language that the page is in; `undefined` until it is settled which. */
export const speaking = createStore<Language | undefined>(undefined);

/** `system` is the first of the languages of the browser's user that Lectern speaks. */
export async function speakIn(chosen: Language | "system"): Promise<void> {
  const language = chosen === "system" ? closestLanguage(navigator.languages) : chosen;
  if (language === speaking.get()) return;
  const told = tellService(language);
  // A service that begins speaks English: a page that does so too need not wait for its answer before it draws.
  const isFirst = speaking.get() === undefined && language === "en";
  await Promise.all([isFirst ? undefined : told, speak(language)]);
  document.documentElement.lang = language;
  speaking.set(language);
}

async function tellService(language: Language): Promise<void> {
  const told = await bridge.settings.speak({ language });
  if (!told.ok) sayProblem(told.error.message);
}
