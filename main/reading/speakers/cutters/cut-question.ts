import type { LabelText } from "../label-text.ts";

/** `Q    When will it open?`: a question without a colon, set apart by spaces. */
export function cutBareQuestion(text: string): LabelText | undefined {
  return cutLetter(text, /^[QA](?:\s{2,})(\S.*)$/);
}

/** The same with one space, where the layout is known: `Q When will it open?` */
export function cutCloseQuestion(text: string): LabelText | undefined {
  return cutBareQuestion(text) ?? cutLetter(text, /^Q\s(["“(]?[\p{Lu}\d…—–-].*)$/u);
}

/** `Q. When will it open?` · `A. In May.` */
export function cutQuestionStop(text: string): LabelText | undefined {
  return cutLetter(text, /^[QA]\.\s+(\S.*)$/);
}

function cutLetter(text: string, pattern: RegExp): LabelText | undefined {
  if (!text.startsWith("Q") && !text.startsWith("A")) return undefined;
  const after = pattern.exec(text.slice(0, 60))?.[1];
  if (after === undefined) return undefined;
  return { label: text.charAt(0), base: text.charAt(0), remark: undefined, from: 0, length: 1, after };
}
