import type { LabelForm } from "./label-shape.ts";

/** What stands before a colon at the start of a paragraph. */
export type LabelText = {
  /** As printed, without the colon. */
  readonly label: string;
  /** The label without a remark in parentheses (`(retranslated)`). */
  readonly base: string;
  /** What stands in the parentheses at its end. */
  readonly remark: string | undefined;
  /** Where the label stands in the paragraph. */
  readonly from: number;
  readonly length: number;
  /** It is set apart by more than its colon. */
  readonly marked?: boolean;
  /** Somebody said that it is one. */
  readonly told?: boolean;
  /** All of it is written in capitals, as stenographers write labels. */
  readonly capitals?: boolean;
  /** It is set in bold, or with a time, as headings and entries of an agenda may be too. */
  readonly set?: boolean;
  /** The way it is set leaves no doubt. */
  readonly certain?: boolean;
  /** The first words after the colon. */
  readonly after: string;
  /** What a layout's own way to print labels says of this one, where that is more than its words do. */
  readonly shape?: { readonly form: LabelForm; readonly name?: string; readonly office?: string };
};

const longest = 300;

/** Words; a longer remark tells what happens, it does not belong to the label. */
const longestRemark = 6;

/** The text before the first colon outside brackets; undefined when it cannot be a label by its form. */
export function cutLabel(text: string): LabelText | undefined {
  const head = text.slice(0, longest);
  const colon = head.includes(":") || head.includes("：") ? findColon(head) : -1;
  if (colon <= 0) return undefined;
  const label = head.slice(0, colon).trimEnd();
  const after = text.slice(colon + 1, colon + 40).trimStart();
  const { base, remark } = cutRemark(label);
  if (base === "") return undefined;
  const printed = remark !== undefined && remark.split(" ").length > longestRemark ? base : label;
  return { label: printed, base, remark, from: 0, length: printed.length, after };
}

function findColon(head: string): number {
  let depth = 0;
  for (let i = 0; i < head.length; i += 1) {
    const character = head.charAt(i);
    if (character === "(" || character === "[") depth += 1;
    else if (character === ")" || character === "]") depth -= 1;
    else if ((character === ":" || character === "：") && depth <= 0) return isLabelColon(head, i) ? i : -1;
  }
  return -1;
}

/** `14:15` and `http://` are none. */
function isLabelColon(head: string, at: number): boolean {
  const next = head.charAt(at + 1);
  if (next === "" || /\s/.test(next)) return true;
  return /[\p{Lu}“"«(]/u.test(next) && !/\d/.test(head.charAt(at - 1));
}

export function cutRemark(label: string): { readonly base: string; readonly remark: string | undefined } {
  const open = label.lastIndexOf("(");
  if (!label.endsWith(")") || open <= 0) return { base: label, remark: undefined };
  return { base: label.slice(0, open).trimEnd(), remark: label.slice(open + 1, -1) };
}

/** The rest of a label whose name was a link: `: Thank you` · `(retranslated): Thank you`. */
export function isLabelTail(text: string): boolean {
  const first = text.charAt(0);
  return (first === ":" || first === "(") && /^(?:\([^()]{2,60}\)\s?)?:(?:\s|$)/.test(text.slice(0, 80));
}
