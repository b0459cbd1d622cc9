import type { Heard, Line, Reading } from "../../../shared/reading/reading.ts";
import { plainReading } from "./arbitrary-archive.ts";

/** What a test's page says, a turn at a time; without a label it is narration, without text a mark of omission. */
export type SpokenPart = {
  readonly label?: string;
  readonly paragraphs: readonly string[];
  readonly heard?: Heard;
};

const lengthOf = (text: string) => [...text].length;

/** A page and its reading, as a reader would give it. */
export function spokenPage(
  title: string,
  parts: readonly SpokenPart[],
): { readonly text: string; readonly reading: Reading } {
  const lines: Line[] = [];
  const texts: string[] = [];
  const turns: Reading["turns"] = [];
  const voices: Reading["voices"] = [];
  let at = 0;
  const addLine = (text: string, more: Partial<Line> & Pick<Line, "role">) => {
    const end = at + lengthOf(text);
    lines.push({ n: lines.length + 1, start: at, end, rule: "test", confidence: 1, ...more });
    texts.push(text);
    at = end + 1;
    return lines.length;
  };
  const addTurn = (label: string, { paragraphs: [first = "", ...rest], heard }: SpokenPart) => {
    const times = heard ? { heard } : {};
    const begin = addLine(`${label}: ${first}`, {
      role: "label",
      label: { start: at, end: at + lengthOf(label) },
      ...times,
    });
    for (const text of rest) addLine(text, { role: "speech", ...times });
    let voice = voices.findIndex(({ labels }) => labels.includes(label));
    if (voice < 0) voice = voices.push({ labels: [label], anonymous: false }) - 1;
    turns.push({ n: turns.length + 1, voice, label, lines: [begin, lines.length], ...times });
  };
  for (const part of parts) {
    if (part.label !== undefined) addTurn(part.label, part);
    else if (part.paragraphs.length === 0) addLine("<…>", { role: "omission" });
    else for (const text of part.paragraphs) addLine(text, { role: "narration" });
  }
  return { text: texts.join("\n"), reading: { ...plainReading("", title), voices, turns, lines } };
}
