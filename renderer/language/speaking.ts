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
  const [told] = await Promise.all([bridge.settings.speak({ language }), speak(language)]);
  if (!told.ok) sayProblem(told.error.message);
  document.documentElement.lang = language;
  speaking.set(language);
}
