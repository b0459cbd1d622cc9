import { parseHeard } from "../../fields/clock.ts";
import type { LabelText } from "../label-text.ts";

/** `**Anna Berg:** Good morning` · `**Anna Berg (00:12:34):** Good morning`, as Markdown prints labels. */
export function cutBoldLabel(text: string): LabelText | undefined {
  if (!text.startsWith("**")) return undefined;
  const [whole, base = "", remark] =
    /^\*\*([^*:]{1,200}?)\s?(?:\(([^()]{1,40})\))?\s?:?\s?\*\*:?(?=\s|$)/.exec(text.slice(0, 300)) ?? [];
  if (whole === undefined || !whole.slice(-5).includes(":")) return undefined;
  const timed = remark !== undefined && parseHeard(remark) !== undefined;
  const label = remark === undefined || timed ? base : whole.slice(2, whole.lastIndexOf(")") + 1);
  return {
    label,
    base,
    remark: timed ? undefined : remark,
    from: 2,
    set: true,
    length: label.length,
    after: text.slice(whole.length, whole.length + 40).trimStart(),
  };
}
