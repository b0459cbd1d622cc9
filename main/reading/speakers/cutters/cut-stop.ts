import type { LabelText } from "../label-text.ts";

const courtesy = String.raw`(?:Mr|Mrs|Ms|Miss|Dr|Hon|Sen|Rep|Gen|Adm|Col|Lt|Amb|Prof)\.?`;
const office = `(?:Chair(?:man|woman|person)?|Vice Chair(?:man|woman)?|Senator|Representative|Congress(?:man|woman)|Secretary|Admiral|General|Colonel|Judge|Justice|Governor|Ambassador|Commissioner|Director|Administrator|Mayor|Sheriff|Chief|Father|Rabbi|Ranking Member|Delegate|Speaker|President|Professor)`;
const word = String.raw`(?:(?:Ma?c|De|Di|Du|La|Le|O’|O')?\p{Lu}[\p{Lu}\p{M}’'-]+|ST\.|\p{Lu}\.)`;
const name = String.raw`${word}(?:\s${word}){0,3}`;
const mixedName = String.raw`\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]+)?`;

/** Any other line is told by its first word. */
const begins = new RegExp(`^(?:${courtesy}|${office}|The)\\s`);

/** `Chairman BERG. Thank you.` · `Ms. BRANDT of Norland. Yes.` · `The CHAIRMAN. Order.` · `The PRESIDING OFFICER. Without objection.` */
const capitals = new RegExp(
  String.raw`^((?:(?:${courtesy}|${office})\s${name}|The\s(?:${name}(?:\s[Pp]ro [Tt]empore)?))(?:\sof\s\p{Lu}[\p{L}]+(?:\s\p{Lu}[\p{L}]+)?)?(?:\s\[(?:presiding|continuing)\])?)\.\s+(?=["“\[(]?[\p{Lu}\d])`,
  "u",
);

/** `Ms. Brandt. Yes.`, where nothing but the full stop sets the name apart. */
const mixed = new RegExp(
  String.raw`^((?:${courtesy}|${office})\s${mixedName}|The\s(?:Chair(?:man|woman|person)?|Clerk|Witness|Speaker|President))\.\s+(?=["“\[(]?[\p{Lu}\d])`,
  "u",
);

/** A label that ends on a full stop, as the records of hearings print it. */
export function cutStopLabel(text: string): LabelText | undefined {
  if (!begins.test(text)) return undefined;
  const head = text.slice(0, 120);
  return toLabel(capitals.exec(head)?.[1], text, true) ?? toLabel(mixed.exec(head)?.[1], text, false);
}

function toLabel(found: string | undefined, text: string, marked: boolean): LabelText | undefined {
  if (found === undefined) return undefined;
  const label = found.trim();
  const base = label.replace(/\s\[[^\]]*\]$/, "").replace(/\sof\s.*$/, "");
  const after = text.slice(found.length + 1, found.length + 41).trimStart();
  return { label, base, remark: undefined, from: 0, length: label.length, after, marked, shape: shapeStop(base) };
}

function shapeStop(base: string): NonNullable<LabelText["shape"]> {
  const words = base.split(" ");
  if (words[0] === "The") return { form: "capitals" };
  const offices = words.findIndex((word) => !new RegExp(`^${office}$`).test(word));
  if (offices <= 0) return { form: "capitals", name: base };
  return { form: "capitals", name: words.slice(offices).join(" "), office: words.slice(0, offices).join(" ") };
}
