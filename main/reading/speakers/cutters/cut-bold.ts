import type { LabelText } from "../label-text.ts";

/** `**Anna Berg:** Good morning`, as Markdown prints labels. */
export function cutBoldLabel(text: string): LabelText | undefined {
  const [whole, base = "", remark] =
    /^\*\*([^*:]{1,80}?)\s?(?:\(([^()]{1,40})\))?\s?:?\s?\*\*:?(?=\s|$)/.exec(text.slice(0, 160)) ?? [];
  if (whole === undefined || !whole.includes(":")) return undefined;
  const label = remark === undefined ? base : whole.slice(2, whole.lastIndexOf(")") + 1);
  return {
    label,
    base,
    remark,
    from: 2,
    marked: true,
    length: label.length,
    after: text.slice(whole.length, whole.length + 40).trimStart(),
  };
}
