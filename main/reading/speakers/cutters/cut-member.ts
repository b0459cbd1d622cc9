import { cutLabel, type LabelText } from "../label-text.ts";
import { isNameWord, isParticle } from "../name.ts";
import { areOfSentence, officeNouns } from "../words.ts";

type Shape = NonNullable<LabelText["shape"]>;

/** Who presides, by office alone: a role, whoever fills it. */
const chair =
  /^(?:(?:the|mr\.?|mrs\.?|ms\.?|madam|mister)\s)?(?:(?:deputy|acting|temporary|assistant|first|vice-?)\s?){0,2}(?:speaker|chair|chairman|chairwoman|chairperson|president|presiding officer|clerk|secretary-general)(?:\s(?:pro tempore|of the house))?$/i;

/** Members who speak together, or are not named. */
const collective =
  /^(?:several|some|an?|the|other|many)?\s?(?:(?:hon(?:ou?rable|\.)?|right hon\.?|noble|opposition|government|labour|conservative)\s){0,2}(?:members?|lords?|senators?|gentlemen|voices?|deputies)$/i;

const groups = /\s?\(([^()]{1,80})\)$/;
const mostGroups = 4;

/**
 * `The Minister for Ports (Anna Berg):` · `Oskar Brandt (Northbridge) (Lab):` · `Mr. BERG (Utopia) (interpretation from French):` ·
 * `Hon. Members:` · `Mr Speaker:`, as records of assemblies print them.
 */
export function cutMember(text: string): LabelText | undefined {
  const cut = cutLabel(text);
  if (!cut) return undefined;
  const shape = shapeMember(cut.label);
  return shape && { ...cut, ...shape };
}

/** Of a paragraph, a question on the paper, or a topical one, with the paper's own number behind it: `1.` · `T3.` · `Q1. [900121]` */
const number = /^[QT]?\d{1,4}\.\s+(?:\[\d{1,8}\]\s+)?(?=\S)/;
const longestNumber = 24;

/** The same behind a number, or without one. */
export function cutNumberedMember(text: string): LabelText | undefined {
  const from = number.exec(text.slice(0, longestNumber))?.[0].length ?? 0;
  const cut = cutMember(from === 0 ? text : text.slice(from, from + 500));
  return cut && { ...cut, from };
}

const longestLine = 140;
const longestRole = 40;

/** The same without a colon, alone on its line. */
export function cutMemberLine(text: string): LabelText | undefined {
  const most = text.endsWith(")") ? longestLine : longestRole;
  if (text.length > most || /[.:;!?,]$/.test(text)) return undefined;
  const shape = shapeMember(text);
  const marked = shape && (text.endsWith(")") || shape.shape.form === "anonymous");
  return marked ? { label: text, from: 0, length: text.length, after: "", marked: true, ...shape } : undefined;
}

/** `Anna Berg (EPP). – Madam President, …` · `Oskar Brandt, rapporteur. – …` · `President. – The debate is closed.` */
export function cutDashLabel(text: string): LabelText | undefined {
  if (!/\.\s[–—-]\s/.test(text.slice(0, 200))) return undefined;
  const [whole, label = ""] = /^(\p{Lu}[^:.?!–—]{1,160})\.\s[–—-]\s(?=\S)/u.exec(text.slice(0, 260)) ?? [];
  if (whole === undefined) return undefined;
  const [head = "", ...office] = label.split(/,\s/);
  const member = shapeMember(label) ?? shapeMember(head) ?? (office.length > 0 ? byName(head, office) : undefined);
  const after = text.slice(whole.length, whole.length + 40);
  return member && { label, from: 0, length: label.length, after, marked: true, ...member };
}

type Member = Pick<LabelText, "base" | "remark"> & { readonly shape: Shape };

function shapeMember(label: string): Member | undefined {
  const { head, inside } = peel(label);
  if (chair.test(head))
    return inPerson(head, inside) ?? { base: head, remark: inside[0], shape: { form: "anonymous" } };
  if (collective.test(head)) return { base: head, remark: inside[0], shape: { form: "anonymous" } };
  if (inside.length === 0) return undefined;
  return inPerson(head, inside) ?? byName(head, inside);
}

/** What stands before the groups in parentheses at the end, and in them. */
function peel(label: string): { readonly head: string; readonly inside: readonly string[] } {
  const inside: string[] = [];
  let head = label;
  for (let found = groups.exec(head); found && inside.length < mostGroups; found = groups.exec(head)) {
    inside.unshift(found[1] ?? "");
    head = head.slice(0, found.index);
  }
  return { head: head.trim(), inside };
}

/** `The Minister for Ports (Anna Berg)`: the office, and who holds it. */
function inPerson(head: string, [first = ""]: readonly string[]): Member | undefined {
  const held =
    /^(?:The|An|Mr|Madam)\s/.test(head) || head.split(" ").some((word) => officeNouns.has(word.toLowerCase()));
  if (!held || !isPersonName(first) || isPersonName(head)) return undefined;
  return { base: `${head} (${first})`, remark: undefined, shape: { form: "office-name", name: first, office: head } };
}

/** `Oskar Brandt (Northbridge)`: whom the groups say more of. */
function byName(head: string, inside: readonly string[]): Member | undefined {
  const known = inside.filter((group) => !/^\d{1,2}:\d{2}/.test(group));
  if (!isPersonName(head) || known.length === 0) return undefined;
  return { base: head, remark: inside[0], shape: { form: "name-office", name: head, office: known.join(", ") } };
}

const title =
  /^(?:(?:the\s)?(?:right\s)?(?:hon\.?|rt\.?|honourable|lord|lady|baroness|baron|viscount|earl|dame|sir|senator|deputy|shri|shrimati|smt\.?|mr\.?|mrs\.?|ms\.?|mme\.?|m\.|miss|dr\.?|prof\.?)\s){1,3}/i;

export function isPersonName(text: string): boolean {
  const words = text.replace(title, "").split(" ").filter(Boolean);
  const named =
    words.every((word) => isNameWord(word) || isParticle(word.toLowerCase())) && !areOfSentence(text.split(" "));
  const least = title.test(text) ? 1 : 2;
  return (
    named && words.length >= least && words.length <= 5 && !words.some((word) => officeNouns.has(word.toLowerCase()))
  );
}
