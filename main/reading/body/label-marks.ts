import { timeStamp } from "../fields/clock.ts";

const clock = String.raw`[([]?\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[)\]]?`;

/** What may stand on a line before a label and says nothing: `**`, `>>`, `-`, `[00:50]`, `<v`, `<`, the number of the paragraph or the question. */
const before = new RegExp(
  String.raw`^(?:[*_>–—\s([-]+|<(?:v[.\w]{0,40})?|[QT]?\d{1,4}\.|\[\d{1,8}\]|[([]?${timeStamp}[)\]]?){1,6}$`,
);

/** What closes a label: `:`, `**`, `(00:12:34):`, `>` of a voice, the full stop and dash of records. */
const after = new RegExp(
  String.raw`^(?:\*{0,2}\s?(?:[)\]>]\s?)?(?:${clock}\s?)?[:：]?(?:\s?\*\*)?(?:\s?${clock}(?=$|\s))?|\.(?:\s[–—-](?=\s))?(?=\s))\s*`,
);

/** The words before a label; none when they are only its marks. */
export function withoutMarksBefore(text: string): string {
  return text.length < 60 && before.test(text) ? "" : text;
}

/** The words after a label. */
export function withoutMarksAfter(text: string): string {
  return text.slice(after.exec(text.slice(0, 80))?.[0].length ?? 0).trimStart();
}
