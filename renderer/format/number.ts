import { perLanguage } from "../../shared/language/language.ts";

const counts = perLanguage((locale) => new Intl.NumberFormat(locale));

/** `1204` as `1,204`, in English. */
export function formatCount(count: number): string {
  return counts().format(count);
}

/** `1 transcript`, `1,204 transcripts`. */
export function formatQuantity(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
