import type { ListedTerm } from "../../shared/contract/terms.ts";

const most = 4;

/** What a term is called beside its heading: the name that it was found by, else some of its variants that say something else. */
export function otherNames({ heading, found, variants }: ListedTerm): readonly string[] {
  if (found !== undefined) return [found];
  const said = wordsOf(heading);
  return variants.filter((variant) => wordsOf(variant) !== said).slice(0, most);
}

/** `Aalto, Henrik` and `Henrik Aalto` are of the same words. */
function wordsOf(name: string): string {
  return (name.toLowerCase().match(/[^\s,]+/g) ?? []).sort().join(" ");
}
