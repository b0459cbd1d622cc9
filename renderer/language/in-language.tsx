import { type ReactNode, useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { spokenLocale } from "../../shared/language/language.ts";
import { loadSettings } from "../settings/settings.ts";
import { useStore } from "../store/store.ts";
import { speaking } from "./speaking.ts";

/** Everything inside is made anew when another language is chosen: texts are said while things are made. */
export function InLanguage({ children }: { readonly children: ReactNode }) {
  const language = useStore(speaking);
  useEffect(() => void loadSettings(), []);
  if (language === undefined) return null;
  return (
    <I18nProvider key={language} locale={spokenLocale()}>
      {children}
    </I18nProvider>
  );
}
