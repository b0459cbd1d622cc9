import { beginsSmall } from "../page/first-letter.ts";
import type { Candidate, CandidateUse } from "./candidates.ts";
import { findFormFields } from "./form-fields.ts";
import { countIn, isCommonPhrase } from "./in-text.ts";
import type { LabelForm, LabelShape } from "./label-shape.ts";
import { findManners, scoreManners } from "./manners.ts";
import { foldCase, hasInitials } from "./name.ts";
import { findShortTalk } from "./short-talk.ts";
import { haveRolesSpoken, isIntroducing } from "./speaking-roles.ts";
import { findTalkers } from "./talkers.ts";
import { honorifics, isSentenceWord, officeNouns } from "./words.ts";

/** What the page says about its people apart from its labels. */
export type Surroundings = {
  /** The whole text. */
  readonly text: string;
  /** Persons that the page names apart from its words. */
  readonly names: readonly string[];
  /** The title and the summary, in which people of the page may be named. */
  readonly headings: readonly string[];
  /** How many paragraphs its words have, with labels or without. */
  readonly paragraphs: number;
  /** How far the layout itself makes labels likely, 0 to 0.2. */
  readonly prior: number;
};

/** How many labels that nothing speaks for are looked up in the text: no dialogue has more, a list may. */
const mostLookups = 300;

/** A label that is one, and how sure that is. */
export type AcceptedLabel = { readonly candidate: Candidate; readonly confidence: number };

const threshold = 0.7;

/** How far the form alone speaks for a label. */
const formWeight: Readonly<Record<LabelForm, number>> = {
  "office-name": 0.7,
  "name-office": 0.65,
  name: 0.55,
  capitals: 0.6,
  anonymous: 0.6,
  office: 0.3,
  word: 0.2,
};

/**
 * Tell labels from other words before a colon by all that the page says of them: used again, named elsewhere, followed
 * by the beginning of a sentence, spoken by a person with an office.
 */
export function acceptLabels(candidates: readonly Candidate[], surroundings: Surroundings): AcceptedLabel[] {
  const witnesses = gatherWitnesses(candidates, surroundings);
  const manners = findManners(candidates);
  const fields = findFormFields(candidates);
  const talkers = findTalkers(candidates.filter((candidate) => !fields.has(candidate)));
  const shortTalk = findShortTalk(candidates, surroundings.paragraphs);
  const lookups = { left: mostLookups };
  const scored = candidates.map((candidate) => ({
    candidate,
    score:
      scoreLabel(candidate, witnesses.all, surroundings) +
      scoreManners(candidate, manners) +
      (fields.has(candidate) ? -0.5 : talkers.has(candidate) ? 0.25 : shortTalk.has(candidate) ? 0.2 : 0) +
      scoreInText(candidate, witnesses, surroundings.text, lookups),
  }));
  const people = scored.filter(({ candidate, score }) => score >= threshold && candidate.shape.form !== "anonymous");
  const talking = people.length > 0 || manners.questioning || haveRolesSpoken(candidates);
  const inDialogue = new Map<LabelForm, number>([
    ["anonymous", talking ? 0.15 : -0.3],
    ["name", people.length >= 3 ? 0.1 : 0],
    ["office", people.length > 0 ? 0.15 : 0],
  ]);
  const among = (candidate: Candidate): number =>
    people.length === 0 && isIntroducing(candidate) ? -0.5 : (inDialogue.get(candidate.shape.form) ?? 0);
  return scored
    .map(({ candidate, score }) => ({
      candidate,
      // In a short talk nobody speaks for the others: who is known by it alone is worth a look.
      confidence: Math.min(1, score + (shortTalk.has(candidate) ? 0 : among(candidate))),
    }))
    .filter(({ confidence }) => confidence >= threshold);
}

/** Family names and how many labels or mentions they have. */
type Witnesses = ReadonlyMap<string, number>;

/** That a word begins is looked at behind its first letter: a search for a letter is faster than one for a boundary. */
const courtesy = /(?:M(?<=\bM)(?:rs?|s|iss)|D(?<=\bD)r|S(?<=\bS)ir)\.?\s([A-ZÀ-ÞА-ЯЁĀ-Ž][^\s,.;:!?()]+)/g;

function gatherWitnesses(
  candidates: readonly Candidate[],
  { text, names, headings }: Surroundings,
): Record<"sure" | "all", Witnesses> {
  const sure = new Map<string, number>();
  if (candidates.length === 0) return { sure, all: sure };
  for (const name of names) addNames(sure, name);
  for (const [, word = ""] of text.matchAll(courtesy)) addWitness(sure, word);
  for (const { shape } of candidates) if (shape.name) addWitness(sure, familyName(shape.name));
  const all = new Map(sure);
  for (const heading of headings) addNames(all, heading);
  return { sure, all };
}

function addNames(counts: Map<string, number>, text: string): void {
  for (const word of text.match(/\p{Lu}[\p{L}\p{M}’'‑-]+/gu) ?? []) addWitness(counts, word);
}

function addWitness(counts: Map<string, number>, word: string): void {
  const key = foldCase(word);
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The last word of a name, without initials grown together with it. */
export function familyName(name: string): string {
  return (name.split(" ").at(-1) ?? name).replace(/^(?:\p{Lu}\.[-‑]?)+/u, "");
}

function scoreLabel({ base, shape, uses }: Candidate, witnesses: Witnesses, around: Surroundings): number {
  if (uses.some(({ cut }) => cut.certain)) return 2;
  let score = formWeight[shape.form] + around.prior;
  if (uses.length > 1) score += shape.form === "word" ? 0.15 * Math.min(uses.length - 1, 3) : 0.25;
  if (hasInitials(base) || uses.some(({ cut }) => cut.marked)) score += 0.2;
  if (uses.some(({ cut }) => cut.remark !== undefined)) score += 0.15;
  if (base.split(" ").some((word) => officeNouns.has(word.toLowerCase()))) score += 0.15;
  else if (shape.form === "office") score -= 0.2;
  if (isWitnessed(shape.name, witnesses)) score += 0.25;
  else if (uses.length === 1 && !uses[0]?.cut.set && mayBeSentence(shape)) score -= 0.3;
  if (uses.every(isMidSentence)) score -= 0.4;
  if (uses.length <= 2 && isNamed(shape.form) && uses.every(({ entry }) => entry)) score -= 0.3;
  return score;
}

/** `So Young Kim` and `So Far`: one use alone does not tell them apart. */
function mayBeSentence({ form, text }: LabelShape): boolean {
  if (form !== "name" && form !== "capitals") return false;
  const [first = "", ...rest] = text.split(" ");
  return isSentenceWord(first) || (!honorifics.has(first.toLowerCase()) && rest.some(isSentenceWord));
}

function isWitnessed(name: string | undefined, witnesses: Witnesses): boolean {
  return name !== undefined && (witnesses.get(foldCase(familyName(name))) ?? 0) > 1;
}

/** What the rest of the text says of a name that nothing else speaks for. */
function scoreInText(
  { shape, uses }: Candidate,
  witnesses: Record<"sure" | "all", Witnesses>,
  text: string,
  lookups: { left: number },
): number {
  const { name, form } = shape;
  if (name === undefined || uses.length > 2 || form === "capitals" || isWitnessed(name, witnesses.sure)) return 0;
  lookups.left -= 1;
  if (lookups.left < 0 || isCommonPhrase(name, text)) return -0.5;
  if (isWitnessed(name, witnesses.all)) return 0;
  return name.includes(" ") && countIn(text, name, uses.length + 1) > uses.length ? 0.1 : 0;
}

/** `Anna Berg: harbour master` may be an entry of a list; capitals and roles are not. */
function isNamed(form: LabelForm): boolean {
  return form !== "capitals" && form !== "anonymous";
}

/** What follows goes on in small letters: the colon stands inside a sentence. */
function isMidSentence({ cut }: CandidateUse): boolean {
  return beginsSmall(cut.after);
}
