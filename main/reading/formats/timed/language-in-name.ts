import type { StatedField } from "../../page/stated.ts";

/** `talk.en.vtt` · `talk_de.vtt` · `talk.zh-cn.srt`, as programs that make captions name their files. */
const tagged = /[._]([a-z]{2}(?:-[a-z]{2,4})?)\.[a-z\d]{2,4}$/i;

const languages = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** The language that the name of a file of captions states, by BCP 47. It counts where the words themselves do not tell. */
export function languageInName(name: string): StatedField[] {
  const tag = tagged.exec(name.slice(-40))?.[1];
  if (tag === undefined) return [];
  const [value] = Intl.getCanonicalLocales(tag);
  const known = languages.of(tag.slice(0, 2).toLowerCase()) !== undefined;
  return known && value !== undefined ? [{ name: "language", value, rule: "file-name" }] : [];
}
