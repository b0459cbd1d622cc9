import { beginsCapital, beginsSmall } from "../page/first-letter.ts";
import type { LabelText } from "./label-text.ts";
import {
  countNameTail,
  hasInitials,
  isHonorificName,
  isNameWord,
  isParticle,
  type KnownNames,
  nameKey,
} from "./name.ts";
import {
  anonymousRoles,
  areOfSentence,
  honorifics,
  isAside,
  isSentenceWord,
  linkingWords,
  officeNouns,
  sentenceWords,
  utterances,
} from "./words.ts";

/**
 * What a label looks like by itself:
 * `anonymous` Question · `name` Anna Berg · `office-name` Minister of Ports Anna Berg · `name-office` Anna Berg, head of
 * the harbour · `capitals` MS. BERG · `office` Winner of the Prize for Navigation · `word` Berg
 */
export type LabelForm = "anonymous" | "name" | "office-name" | "name-office" | "capitals" | "office" | "word";

export type LabelShape = {
  readonly form: LabelForm;
  /** The label without its remark. */
  readonly text: string;
  /** Absent for roles and bodies. */
  readonly name?: string;
  readonly office?: string;
};

const nobody: KnownNames = new Set();
const mostWords = 32;
const mostCommonWords = 7;

/** Undefined when the text cannot be a speaker's label. */
export function shapeLabel({ base, shape: own, capitals }: LabelText, known: KnownNames): LabelShape | undefined {
  const shape = own ?? (capitals ? shapeCapitals(base) : shapeText(base, known));
  return shape && { ...shape, text: base };
}

type Shape = Omit<LabelShape, "text">;

function shapeCapitals(base: string): Shape {
  const shape = shapeText(base, nobody);
  if (shape?.form === "anonymous") return shape;
  const words = base.split(" ").filter((word) => word !== "");
  const last = words.at(-1)?.toLowerCase() ?? "";
  if (words[0] === "THE" || officeNouns.has(last)) return { form: "capitals" };
  if (words.length === 1) return { form: "capitals", name: base };
  return { ...shape, form: "capitals" };
}

function shapeText(base: string, known: KnownNames): Shape | undefined {
  if (!/^["“«(]?\p{L}/u.test(base) || /[!?;•|=<>{}\\@#*_]/.test(base)) return undefined;
  const words = base.split(" ").filter((word) => word !== "");
  if (words.length > mostWords) return undefined;
  if (isAnonymous(words)) return { form: "anonymous" };
  if (/[“”"„]/.test(base.slice(0, 1)) || hasSentence(words, known)) return undefined;
  return shapeWithComma(base, known) ?? shapeWords(words, known);
}

/** `Question`, `Question from Port Royal`, `Response from the hall`; not `Chairman of the Harbour Board Anna Berg`. */
export function isAnonymous(words: readonly string[]): boolean {
  const [first = "", second] = words;
  const role = first.toLowerCase();
  if (!beginsCapital(first) || !(utterances.has(role) || anonymousRoles.has(role))) return false;
  if (second === undefined || /^(?:members?(?: \d{1,3})?|\d{1,3}|[A-Z])$/i.test(words.slice(1).join(" "))) return true;
  if (/^(?:unidentified|unknown|неизвестный|неизвестная)$/.test(role)) return words.length <= 4;
  if (words.length > 8 || !/^(?:from|in|of|из|с|от)$/i.test(second)) return false;
  return utterances.has(role) || countNameTail(words, nobody) === 0;
}

/** A full stop that ends a sentence, words of sentences, or too many common words. */
function hasSentence(words: readonly string[], known: KnownNames): boolean {
  let common = 0;
  if (beginsSentence(words, known) || isShouted(words) || isAside(words)) return true;
  for (const [i, word] of words.entries()) {
    const lower = word.toLowerCase().replace(/[,)]+$/, "");
    if (word === "I" || (sentenceWords.has(lower) && beginsSmall(word))) return true;
    if (word.endsWith(".") && i < words.length - 1 && !isAbbreviation(word)) return true;
    if (beginsSmall(word) && !linkingWords.has(lower)) common += 1;
  }
  return common > mostCommonWords;
}

/** `His Holiness`, `Per Berg`, and who is named elsewhere begin no sentence. */
function beginsSentence(words: readonly string[], known: KnownNames): boolean {
  const [first = "", second = ""] = words;
  const lower = first.toLowerCase();
  if (!sentenceWords.has(lower) || first === first.toUpperCase()) return false;
  if (lower === "will" || lower === "may" || !areOfSentence(words) || known.has(nameKey(words))) return false;
  return !(/^(?:his|her|their|его|её)$/.test(lower) && beginsCapital(second));
}

/** All in capitals, and yet made as sentences are: `YOU HAVE TO AGREE WITH ME`. */
function isShouted(words: readonly string[]): boolean {
  if (words.length < 4 || words.some((word) => word !== word.toUpperCase())) return false;
  return words.filter(isSentenceWord).length >= 2;
}

function isAbbreviation(word: string): boolean {
  return /^(?:(?:\p{Lu}\.)+|\p{Lu}\p{Ll}{0,3}\.|\p{Lu}{2,3}\.|г\.)$/u.test(word);
}

/** `Anna Berg, head of the harbour` · `Member of the Academy, Secretary of its Section, Anna Berg` */
function shapeWithComma(base: string, known: KnownNames): Shape | undefined {
  const first = base.indexOf(",");
  if (first < 0) return undefined;
  const head = base.slice(0, first).trim();
  const rest = base.slice(first + 1).trim();
  if (isPlainName(head)) return { form: "name-office", name: head, office: rest };
  const last = base.slice(base.lastIndexOf(",") + 1).trim();
  if (isPlainName(last))
    return { form: "office-name", name: last, office: base.slice(0, base.lastIndexOf(",")).trim() };
  return shapeTail(base.split(" "), last.split(" "), known) ?? shapeHead(head.split(" "), rest, known);
}

/** `Member of the Board, Director of the Port Anna Berg` */
function shapeTail(all: readonly string[], words: readonly string[], known: KnownNames): Shape | undefined {
  const tail = countNameTail(words, known);
  return tail >= 2 && words.length > tail ? named(all, tail) : undefined;
}

/** `Harbour pilot Anna Berg, ceremony host` */
function shapeHead(words: readonly string[], rest: string, known: KnownNames): Shape | undefined {
  const tail = countNameTail(words, known);
  if (tail < 2 || words.length <= tail) return undefined;
  return {
    form: "name-office",
    name: words.slice(-tail).join(" "),
    office: `${words.slice(0, -tail).join(" ")}, ${rest}`,
  };
}

function isPlainName(text: string): boolean {
  const words = text.split(" ");
  const plain = words.every((word) => (isNameWord(word) && !officeNouns.has(word.toLowerCase())) || isParticle(word));
  return words.length >= 2 && words.length <= 4 && plain && isNameWord(words[0] ?? "");
}

function shapeWords(words: readonly string[], known: KnownNames): Shape | undefined {
  const base = words.join(" ");
  if (isAddress(words)) return undefined;
  if (isHonorificName(words)) return { form: base === base.toUpperCase() ? "capitals" : "name", name: base };
  if (words.length === 1) return shapeWord(base);
  const tail = countNameTail(words, known);
  if (tail > 0 && tail === words.length)
    return officeInFront(words) ?? { form: base === base.toUpperCase() ? "capitals" : "name", name: base };
  if (tail > 0) return named(words, tail);
  if (base === base.toUpperCase()) return { form: "capitals" };
  return words.every((word) => isNameWord(word) || linkingWords.has(word.toLowerCase()))
    ? { form: "office" }
    : undefined;
}

/** `Mr President`, `Madam Chairman`: somebody is spoken to. */
function isAddress([first = "", ...rest]: readonly string[]): boolean {
  return (
    honorifics.has(first.toLowerCase()) && rest.length > 0 && rest.every((word) => officeNouns.has(word.toLowerCase()))
  );
}

/** `President Berg`, `JUSTICE BERG`: an office and one name. */
function officeInFront(words: readonly string[]): Shape | undefined {
  const offices = words.findIndex((word) => !officeNouns.has(word.toLowerCase().replace(/\.$/, "")));
  if (offices === 0) return undefined;
  const base = words.join(" ");
  const form = base === base.toUpperCase() ? "capitals" : "office-name";
  if (offices < 0) return { form: form === "capitals" ? form : "office" };
  return { form, name: words.slice(offices).join(" "), office: words.slice(0, offices).join(" ") };
}

function named(words: readonly string[], tail: number): Shape {
  const office = words.slice(0, -tail).join(" ").replace(/,$/, "");
  return { form: "office-name", name: words.slice(-tail).join(" "), office };
}

/** One word: a family name, initials with one, or given and family name run together (`AnnaBerg`). */
function shapeWord(word: string): Shape | undefined {
  if (!isNameWord(word)) return undefined;
  if (hasInitials(word)) return { form: "name", name: word };
  const parts = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u.exec(word);
  return parts ? { form: "name", name: `${parts[1]} ${parts[2]}` } : { form: "word", name: word };
}
