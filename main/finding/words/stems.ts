import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as italian } from "@orama/stemmers/italian";
import { stemmer as portuguese } from "@orama/stemmers/portuguese";
import { stemmer as russian } from "@orama/stemmers/russian";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import { stemmer as ukrainian } from "@orama/stemmers/ukrainian";

type Ending = readonly [folded: RegExp, printed: string];

/**
 * `endings`: accents by which the stemmer knows an ending, put back where only one can have been there. `plural`: what it
 * leaves of a plural, and what it leaves of its singular.
 */
type Language = {
  readonly stem: (word: string) => string;
  readonly endings: readonly Ending[];
  readonly plural?: readonly [left: RegExp, singular: string];
};

const languages: ReadonlyMap<string, Language> = new Map([
  ["en", { stem: english, endings: [] }],
  ["ru", { stem: russian, endings: [] }],
  ["uk", { stem: ukrainian, endings: [] }],
  ["de", { stem: german, endings: [] }],
  ["it", { stem: italian, endings: [] }],
  ["fr", { stem: french, endings: [[/ee(?=s?$)/, "ée"]] }],
  [
    "es",
    {
      stem: spanish,
      endings: [
        [/cion$/, "ción"],
        [/logia(?=s?$)/, "logía"],
        [/riamos$/, "ríamos"],
      ],
    },
  ],
  [
    "pt",
    {
      stem: portuguese,
      endings: [
        [/cao$/, "ção"],
        [/coes$/, "ções"],
        [/oes$/, "ões"],
        [/ancia(?=s?$)/, "ância"],
        [/encia(?=s?$)/, "ência"],
        [/riamos$/, "ríamos"],
        [/avamos$/, "ávamos"],
        [/assemos$/, "ássemos"],
        [/essemos$/, "êssemos"],
        [/issemos$/, "íssemos"],
        [/rao$/, "rão"],
      ],
      // `reuniões` and `reunião`, which Snowball keeps apart.
      plural: [/õ$/, "ã"],
    },
  ],
]);

/** In UTF-16 units; what is longer is hardly a word. */
const longest = 64;

/** The languages whose words are found in any form, as BCP 47 names them. */
export const stemmedLanguages: readonly string[] = [...languages.keys()];

/** `en` of `en-GB`; empty where Lectern knows no word forms of the language. */
export function stemmedLanguageOf(tag: string | undefined): string {
  const [primary = ""] = (tag ?? "").toLowerCase().split(/[-_]/, 1);
  return languages.has(primary) ? primary : "";
}

/**
 * What all forms of a folded word share in a language; the word itself where nothing is known. A word begins with its
 * stem, but for the stem's last letter: whoever looks for forms in a text looks for that.
 */
export function stemOf(language: string, word: string): string {
  const known = languages.get(language);
  if (!known || word.length > longest) return word;
  const ending = known.endings.find(([folded]) => folded.test(word));
  const left = known.stem(ending ? word.replace(ending[0], ending[1]) : word);
  const stem = (known.plural ? left.replace(...known.plural) : left)
    .normalize("NFD")
    .replace(/\u0301|\u0302|\u0303|\u0327/g, "")
    .normalize("NFC");
  return stem.length > 1 && word.startsWith(beginningOf(stem)) ? stem : word;
}

/** What every form of a stem begins with. */
export function beginningOf(stem: string): string {
  return stem.slice(0, -1);
}
