import { honorifics, linkingWords, nameParticles, officeNouns } from "./words.ts";

/** A capitalised word of a name, an initial (`D.`), capitals throughout, or a prefixed one (`al-Assad`, `d’Estaing`). */
const nameWord = /^(?:(?:al|el|an|ar|as|at|ibn|abu)[-‑]|[dlDLO][’'])?\p{Lu}[\p{L}\p{M}’'‑-]*\.?$/u;

/** `В.Путин`, `J.M.Aznar`: initials grown together with the family name. */
const initialsAndName = /^(?:\p{Lu}\.[-‑]?){1,3}\p{Lu}[\p{L}\p{M}’'‑-]+$/u;

const ordinalName = /^(?:[IVX]{1,4}|Jr\.?|Sr\.?)$/;

export function isNameWord(word: string): boolean {
  return nameWord.test(word) || initialsAndName.test(word);
}

export function hasInitials(word: string): boolean {
  return initialsAndName.test(word);
}

export function isParticle(word: string): boolean {
  return nameParticles.has(word);
}

/** A name in words, with the office printed beside it. */
export type PrintedName = { readonly name: string; readonly office: string | undefined };

/** Names that the page itself gives apart from labels, as printed, family name first or last. */
export type KnownNames = ReadonlySet<string>;

/** The parts of a name in one spelling and order, so that `Ivanov Pyotr` and `Pyotr IVANOV` are the same. */
export function nameKey(words: readonly string[]): string {
  return words
    .map((word) => foldCase(word))
    .sort()
    .join(" ");
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) > 0x7f) return false;
  return true;
}

export function foldCase(word: string): string {
  if (isAscii(word)) return word.toLowerCase();
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/ё/g, "е");
}

/** How many words at the end of a label are a person's name; 0 when they are none. */
export function countNameTail(words: readonly string[], known: KnownNames): number {
  const last = words.at(-1);
  if (last === undefined) return 0;
  if (hasInitials(last)) return 1;
  const run = countCapitalRun(words);
  for (let length = Math.min(run, 5); length >= 2; length -= 1) {
    if (known.has(nameKey(words.slice(-length)))) return length;
  }
  if (run === words.length) return afterOffice(words) ?? (run <= 5 ? run : 2);
  return guessTail(words, run);
}

/**
 * `Defence Minister Anna Berg`: where every word is capitalised the last office among them ends what is not the name.
 * Undefined where there is no office, or no two words are left after it.
 */
function afterOffice(words: readonly string[]): number | undefined {
  const office = words.findLastIndex((word) => officeNouns.has(word.toLowerCase()));
  const left = words.length - office - 1;
  return office >= 0 && left >= 2 ? left : undefined;
}

/** Capitalised words and particles at the end, as far back as they go. */
function countCapitalRun(words: readonly string[]): number {
  let run = 0;
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const word = words[i] ?? "";
    const capital = isNameWord(word) && !linkingWords.has(word.toLowerCase());
    if (!capital && !(isParticle(word) && i > 0 && run > 0 && isNameWord(words[i - 1] ?? ""))) break;
    run += 1;
  }
  return run;
}

/**
 * `Minister of Transport Anna Berg`: after a linking word at least one word is the body's own, so a name needs three.
 * `history teacher Anna Berg`: after a common noun two are enough.
 */
function guessTail(words: readonly string[], run: number): number {
  const before = words[words.length - run - 1] ?? "";
  const needed = linkingWords.has(before.toLowerCase()) ? 3 : 2;
  if (run < needed) return 0;
  return extendName(words, ordinalName.test(words.at(-1) ?? "") && run > needed ? 3 : 2);
}

/** `Mohammed bin Salman`, `D. A. Petrov`: particles and initials draw the word before them in. */
function extendName(words: readonly string[], length: number): number {
  let taken = length;
  const at = (back: number): string => words[words.length - back] ?? "";
  while (
    taken < words.length &&
    (isParticle(at(taken).toLowerCase()) || isParticle(at(taken + 1).toLowerCase()) || /^\p{Lu}\.$/u.test(at(taken)))
  ) {
    taken += 1;
  }
  return taken;
}

/** Is the whole text nothing but a honorific and a name (`Ms Berg`, `MR. DE LA CRUZ`)? */
export function isHonorificName(words: readonly string[]): boolean {
  const [first = "", ...rest] = words;
  return (
    honorifics.has(first.toLowerCase()) && rest.length > 0 && rest.every((word) => isNameWord(word) || isParticle(word))
  );
}
