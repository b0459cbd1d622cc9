import { parseHeard, timeStamp } from "../../fields/clock.ts";
import { type LabelShape, shapeLabel } from "../label-shape.ts";
import { cutLabel, type LabelText } from "../label-text.ts";

const time = String.raw`\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;

/** `[00:50] SPEAKER_03: Hello` · `(00:12) Anna Berg: Hello` · `00:12 Anna Berg: Hello` · `[2031-05-02 14:15] Anna Berg: Hello` */
const before = new RegExp(String.raw`^([([]?${timeStamp}[)\]]?(?:\s?[-–—]\s?[([]?${time}[)\]]?)?[\s:–—-]{1,3})(?=\S)`);

/** To the second, as recordings have it and programmes of a day do not. */
const exact = /^[([]?\d{1,2}:\d{2}:\d{2}\b/;
const longestName = 60;

/** `Anna Berg (00:12:34): Hello` · `Anna Berg [00:12]` · `Anna Berg  0:12` · `Anna Berg: (00:12)` */
const after = new RegExp(
  String.raw`^(\S[^:()[\]\t]{0,60}?)(?::\s?|\s{1,8}|\s?[-–—]\s?)[([]?(${time})[)\]]?(:(?=\s|$)|$)`,
);

/** `SPEAKER_03`, `Speaker 3`, `S1`: voices that a machine told apart. */
const machineVoice = /^(?:speaker|spk|voice|sprecher|говорящий|спикер)[ _-]?(?:\d{1,3}|[a-z])$/i;

/** A label with the time at which it is heard, before it or after it. */
export function cutTimedLabel(text: string): LabelText | undefined {
  const head = text.slice(0, 160);
  if (!head.includes(":")) return undefined;
  return cutTimeAfter(head, text) ?? cutTimeBefore(head, text);
}

function cutTimeAfter(head: string, text: string): LabelText | undefined {
  const [whole, base = "", clock = ""] = after.exec(head) ?? [];
  if (whole === undefined || parseHeard(clock) === undefined || /\d$/.test(base)) return cutMachineVoice(head, text, 0);
  const rest = text.slice(whole.length, whole.length + 40).trimStart();
  return withShape({ label: base, base, remark: undefined, from: 0, length: base.length, set: true, after: rest });
}

function cutTimeBefore(head: string, text: string): LabelText | undefined {
  const from = before.exec(head)?.[0].length ?? 0;
  if (from === 0) return undefined;
  const voice = cutMachineVoice(head, text, from);
  if (voice) return voice;
  const cut = cutLabel(text.slice(from, from + 400)) ?? (exact.test(head) ? cutName(text.slice(from)) : undefined);
  return cut && { ...cut, from, set: true };
}

/** `00:00:12 Anna Berg`, alone on its line. */
function cutName(text: string): LabelText | undefined {
  if (text.length > longestName) return undefined;
  const cut = { label: text, base: text, remark: undefined, from: 0, length: text.length, after: "" };
  return shapeLabel(cut, new Set())?.form === "name" ? cut : undefined;
}

/** `SPEAKER_03:` · `Speaker 1:`, without its time too. */
function cutMachineVoice(head: string, text: string, from: number): LabelText | undefined {
  const found = /^([^:\n]{2,24}?)\s?:(?=\s|$)/.exec(head.slice(from))?.[1];
  if (found === undefined || !machineVoice.test(found)) return undefined;
  const rest = text.slice(from + found.length + 1, from + found.length + 41).trimStart();
  const certain = from > 0 || found.includes("_");
  const cut = { label: found, base: found, remark: undefined, from, length: found.length, marked: true, after: rest };
  return withShape(certain ? { ...cut, certain } : cut);
}

function withShape(cut: LabelText): LabelText | undefined {
  if (machineVoice.test(cut.base)) return { ...cut, shape: { form: "anonymous" } };
  const shape: LabelShape | undefined = shapeLabel(cut, new Set());
  return shape && cut;
}
