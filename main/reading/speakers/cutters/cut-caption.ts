import { shapeLabel } from "../label-shape.ts";
import { cutLabel, type LabelText } from "../label-text.ts";
import { cutCapitals } from "./cut-capitals.ts";

/** `<v Anna Berg>Good morning`, as WebVTT prints voices. */
export function cutVoiceTag(text: string): LabelText | undefined {
  const [whole, open = "", name = ""] = /^(<v(?:\.[\w.-]{1,40})?\s+)([^<>]{1,80})>/.exec(text.slice(0, 140)) ?? [];
  const label = name.trim();
  if (whole === undefined || label === "") return undefined;
  const cut = { label, base: label, remark: undefined, from: open.length, length: label.length, certain: true };
  const after = text.slice(whole.length, whole.length + 40).trimStart();
  const labelText: LabelText = { ...cut, after };
  return shapeLabel(labelText, new Set()) ? labelText : { ...labelText, shape: { form: "office-name" } };
}

/** `>> ANNA BERG: Good morning` · `- Anna: Good morning`: a label behind the marks of a change of speaker. */
export function cutChangeOfSpeaker(text: string): LabelText | undefined {
  const marks = /^(?:>{1,3}|[-–—])\s?/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(marks, marks + 400);
  const cut = cutCapitals(rest) ?? cutLabel(rest);
  return cut && { ...cut, from: cut.from + marks, ...(text.startsWith(">>") ? { marked: true } : {}) };
}

/** `(Anna Berg) Good morning` · `[ANNA BERG]: Good morning`; a lone word is a sound as often as a name. */
export function cutBracketed(text: string): LabelText | undefined {
  const [whole, label = ""] = /^[([]([\p{L}][^()[\]:]{2,60})[)\]]:?\s?/u.exec(text.slice(0, 100)) ?? [];
  if (whole === undefined || !label.includes(" ") || text.length === whole.length) return undefined;
  const after = text.slice(whole.length, whole.length + 40);
  return { label, base: label, remark: undefined, from: 1, length: label.length, after };
}
