import { perLanguage } from "../../shared/language/language.ts";

const counts = perLanguage((locale) => new Intl.NumberFormat(locale));

/** `1204` as `1,204`, in English. */
export function formatCount(count: number): string {
  return counts().format(count);
}
