/** Letters that Unicode does not take apart although readers type them without their stroke or ligature. */
const unfolded: ReadonlyMap<string, string> = new Map([
  ["æ", "ae"],
  ["œ", "oe"],
  ["ß", "ss"],
  ["ø", "o"],
  ["đ", "d"],
  ["ð", "d"],
  ["ħ", "h"],
  ["ı", "i"],
  ["ł", "l"],
  ["ŧ", "t"],
  ["ς", "σ"],
  ["ё", "е"],
]);

const accented = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Inherited}]+/gu;
const marks = /\p{Mn}/gu;
const special = /[æœßøđðħıłŧςё]/g;
/**
 * Soft hyphens, joiners, the Arabic tatweel, and what compatibility forms bring along (`ŉ` an apostrophe that counts as a
 * letter) shape a word and are not of it.
 */
const shaping = /[^\p{L}\p{N}\p{M}]|[\u0640\u02bb\u02bc]/gu;

/**
 * A word as the index holds it: small letters, compatibility forms resolved, accents off. Letters of Cyrillic that are
 * written with a mark (`й`, `ї`, `ў`) are letters of their own and stay, composed or not; only `ё` is an `е`. Vowel
 * signs of scripts that spell with them stay. Folding a folded word changes nothing.
 */
export function foldWord(word: string): string {
  return word
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFKC")
    .replace(shaping, "")
    .replace(accented, (letters) => letters.normalize("NFD").replace(marks, ""))
    .replace(special, (letter) => unfolded.get(letter) ?? letter);
}

const remembered = new Map<string, string>();
const mostRemembered = 50_000;
/** In UTF-16 units; what is longer is hardly a word. */
const longestRemembered = 64;

/** `foldWord`, remembering the words of the language: texts repeat a few thousand of them. */
export function foldKnownWord(word: string): string {
  if (word.length > longestRemembered) return foldWord(word);
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const folded = foldWord(word);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, folded);
  return folded;
}
