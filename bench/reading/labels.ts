import type { Reading, Turn } from "../../shared/reading/reading.ts";
import { isFromElsewhere, isGarbled, isTranslated, type Truth } from "./truth.ts";

/** Labels or speakers of the files of a folder, each counted once a file. */
export type LabelCount = {
  hits: number;
  missed: number;
  /** Read, and not in the truth. */
  extra: number;
  /** Read with a remark in parentheses (`(retranslated)`): labels that the truth of the samples leaves out. */
  remarked: number;
  /** Files with at least one that is not in the truth. */
  files: number;
};

export type ComparedLabels = LabelCount & { readonly notes: string[] };

export function newLabelCount(): LabelCount {
  return { hits: 0, missed: 0, extra: 0, remarked: 0, files: 0 };
}

export function addLabels(to: LabelCount, { hits, missed, extra, remarked, files }: LabelCount): void {
  to.hits += hits;
  to.missed += missed;
  to.extra += extra;
  to.remarked += remarked;
  to.files += files;
}

/** The labels as they are printed, against those that the source prints. */
export function compareLabels({ turns, voices, lines }: Reading, truth: Truth): ComparedLabels | undefined {
  const { speakers_as_printed, labels_regex, speakers_regex } = truth;
  const hinted = labels_regex ?? speakers_regex;
  // Of a page of which everything is stated but speakers, none are printed.
  const stated = speakers_as_printed ?? hinted ?? ("publication_status" in truth ? [] : undefined);
  if (!stated) return undefined;
  const counted = hinted ? turns.filter(isWithinHint) : turns;
  return compare(truth, stated, distinct(turns), distinct(counted), "label");

  /** A hint was found by a pattern at the very beginning of lines, and leaves out roles without a name. */
  function isWithinHint({ voice, lines: [first] }: Turn): boolean {
    const line = lines[first - 1];
    return voices[voice]?.anonymous === false && line?.label?.start === line?.start;
  }
}

function distinct(turns: readonly Turn[]): string[][] {
  return [...new Set(turns.map(({ label }) => label))].map((label) => [label]);
}

/** Who speaks, folded: a voice is right when one of its labels, or its name, is stated. */
export function compareSpeakers({ voices }: Reading, truth: Truth): ComparedLabels | undefined {
  const { speakers, original } = truth;
  const none = "cues" in truth || "publication_status" in truth;
  if (isFromElsewhere(truth) || isTranslated(truth) || isGarbled(truth) || !(speakers || none)) return undefined;
  const namesOf = ({ name, labels }: (typeof voices)[number]) => (name === undefined ? labels : [name, ...labels]);
  const named = voices.filter(({ anonymous, labels }) => !anonymous || speakers?.includes(labels[0] ?? ""));
  // Of what was made from another sample only some speakers are stated.
  const counted = original === undefined ? named.map(namesOf) : [];
  return compare(truth, speakers ?? [], voices.map(namesOf), counted, "speaker");
}

/** `read` may be hits, `counted` are wrong when they are none; each is one voice or label with all its spellings. */
function compare(
  { file }: Truth,
  stated: readonly string[],
  read: readonly string[][],
  counted: readonly string[][],
  what: string,
): ComparedLabels {
  const wanted = new Set(stated.map(plain));
  const found = new Set(read.flat().map(plain));
  const missed = [...wanted].filter((label) => !found.has(label));
  const extra = counted.filter((spellings) => !spellings.some((label) => wanted.has(plain(label))));
  const remarked = extra.filter(([label = "", first = label]) => first.endsWith(")"));
  const plainly = extra.filter((spellings) => !remarked.includes(spellings));
  return {
    hits: wanted.size - missed.length,
    missed: missed.length,
    extra: plainly.length,
    remarked: remarked.length,
    files: plainly.length > 0 ? 1 : 0,
    notes: [
      ...missed.map((label) => `${file}: ${what} missed: ${label}`),
      ...plainly.map(([label]) => `${file}: ${what} not in the truth: ${label}`),
    ],
  };
}

function plain(label: string): string {
  return label.replace(/\s+/g, " ").replace(/:$/, "").trim();
}

export function labelFigures({ hits, missed, extra }: LabelCount) {
  const precision = hits + extra === 0 ? 1 : hits / (hits + extra);
  const recall = hits + missed === 0 ? 1 : hits / (hits + missed);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
