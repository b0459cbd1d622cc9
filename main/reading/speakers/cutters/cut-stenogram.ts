import { isAnonymous } from "../label-shape.ts";
import type { LabelText } from "../label-text.ts";

/** Who presides, and voices from the floor. */
const role = /^(председательствующ(?:ий|ая)|(?:голоса?\s)?из зала|с места|шум в зале)\.\s+(?=\S)/iu;

/** `БЕРГ А. Б., Комитет по портам. Текст` · `Берг А.Б. Текст`: the family name first, then initials and the office. */
const member = /^((\p{Lu}[\p{L}-]{1,30}\s\p{Lu}\.\s?\p{Lu}\.)(?:,\s([^.:]{3,200}))?)\.?\s+(?=["«(]?\p{Lu})/u;

/** A label of a stenogram, which ends on a full stop. */
export function cutStenogram(text: string): LabelText | undefined {
  if (!/^[\u0400-\u04ff]/.test(text)) return undefined;
  const head = text.slice(0, 280);
  const anonymous = role.exec(head)?.[1];
  if (anonymous !== undefined) return toLabel(text, anonymous, anonymous, { form: "anonymous" });
  const [, label = "", name = "", office] = member.exec(head) ?? [];
  if (name === "" || isAnonymous(name.split(" "))) return undefined;
  return toLabel(text, label, name, { form: "name", name, ...(office === undefined ? {} : { office }) });
}

function toLabel(text: string, label: string, base: string, shape: NonNullable<LabelText["shape"]>): LabelText {
  const after = text.slice(label.length + 1, label.length + 41).trimStart();
  return { label, base, remark: undefined, from: 0, length: label.length, after, marked: true, shape };
}
