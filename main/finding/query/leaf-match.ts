import type { Form, WordForms } from "../index/vocabulary/forms.ts";
import type { Near, Phrase } from "./query.ts";
import { type Slot, slotsOf } from "./slots.ts";

/** A token of the index's column `language`; no word, so that no query meets it by chance. */
export function languageToken(language: string): string {
  return `¶${language}`;
}

/**
 * A phrase or words near each other as an expression of FTS5, in brackets where it is more than one term. Words in any
 * form become all that share their stem in each language of the texts; where such a form is another word in another
 * language, it counts only in texts of its own.
 */
export function leafMatch(leaf: Phrase | Near, forms: WordForms): string {
  const slots = slotsOf(leaf);
  const write = (words: readonly string[]) => written(leaf, slots, words);
  const asked = slots.flat().map(({ word }) => word);
  const terms = new Set([write(asked)]);
  const bound: string[] = [];
  for (const language of forms.languages) {
    const own: string[] = [];
    for (const choice of choicesOf(slots.flat(), language, forms)) {
      const term = write(choice.map(({ word }) => word));
      if (terms.has(term)) continue;
      if (isUnmistakable(choice, slots.flat(), language, forms)) terms.add(term);
      else own.push(term);
    }
    if (own.length > 0) bound.push(`(language : "${languageToken(language)}" AND ${inColumn(leaf, own)})`);
  }
  const free = inColumn(leaf, [...terms]);
  return bound.length === 0 ? free : `(${[free, ...bound].join(" OR ")})`;
}

/** `number` 0: as asked for, whatever the texts have. */
const asAsked = 0;

/** Each way to put a form in each place. */
function choicesOf(slots: readonly Slot[], language: string, forms: WordForms): readonly (readonly Form[])[] {
  let choices: readonly (readonly Form[])[] = [[]];
  for (const { word, as } of slots) {
    const here = as === "any-form" ? forms.of(language, word) : [{ word, number: asAsked }];
    choices = choices.flatMap((begun) => here.map((form) => [...begun, form]));
  }
  return choices;
}

/** In texts of any other language these words cannot stand together, or are forms of those asked for there too. */
function isUnmistakable(choice: readonly Form[], slots: readonly Slot[], language: string, forms: WordForms): boolean {
  return forms.languages.every((other) => {
    if (other === language) return true;
    if (choice.some((form) => form.number !== asAsked && !forms.isIn(other, form))) return true;
    return choice.every(
      ({ number }, n) =>
        number === asAsked || forms.of(other, slots[n]?.word ?? "").some((form) => form.number === number),
    );
  });
}

function inColumn({ column }: Phrase | Near, terms: readonly string[]): string {
  const [only = ""] = terms;
  const any = terms.length === 1 ? only : `(${terms.join(" OR ")})`;
  return column === undefined ? any : `${column === "text" ? "body" : column} : ${any}`;
}

/** Words hold letters, digits and marks only, and each phrase is quoted: nothing can be read as an operator. */
function written(leaf: Phrase | Near, slots: readonly (readonly Slot[])[], words: readonly string[]): string {
  let at = 0;
  const phrases = slots.map((phrase) => {
    const here = words.slice(at, at + phrase.length);
    at += phrase.length;
    return `"${here.join(" ")}"${phrase.at(-1)?.as === "beginning" ? " *" : ""}`;
  });
  return leaf.kind === "near" ? `NEAR(${phrases.join(" ")}, ${leaf.within})` : phrases.join("");
}
