import type { Reading, Turn } from "../../shared/reading/reading.ts";
import { isLookedAt } from "./looked-at.ts";
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
  /** Not in the truth, and nobody has seen yet that they are a speaker's: false, until somebody looks. */
  unseen: number;
};

export type ComparedLabels = LabelCount & { readonly notes: string[] };

export function newLabelCount(): LabelCount {
  return { hits: 0, missed: 0, extra: 0, remarked: 0, files: 0, unseen: 0 };
}

export function addLabels(to: LabelCount, { hits, missed, extra, remarked, files, unseen }: LabelCount): void {
  to.hits += hits;
  to.missed += missed;
  to.extra += extra;
  to.remarked += remarked;
  to.files += files;
  to.unseen += unseen;
}

/** The labels as they are printed, against those that the source prints. */
export function compareLabels(reading: Reading, truth: Truth): ComparedLabels | undefined {
  const { turns, voices, lines } = reading;
  const { speakers_as_printed, labels_regex, speakers_regex } = truth;
  const hinted = labels_regex ?? speakers_regex;
  // Of a page of which everything is stated but speakers, none are printed.
  const stated = speakers_as_printed ?? hinted ?? ("publication_status" in truth ? [] : undefined);
  if (!stated) return undefined;
  const counted = hinted ? turns.filter(isWithinHint) : turns;
  return compare(truth, reading, { stated, read: distinct(turns), counted: distinct(counted), what: "label" });

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
export function compareSpeakers(reading: Reading, truth: Truth): ComparedLabels | undefined {
  const { voices } = reading;
  const { speakers, original } = truth;
  const none = "cues" in truth || "publication_status" in truth;
  if (isFromElsewhere(truth) || isTranslated(truth) || isGarbled(truth) || !(speakers || none)) return undefined;
  const namesOf = ({ name, labels }: (typeof voices)[number]) => (name === undefined ? labels : [name, ...labels]);
  const named = voices.filter(({ anonymous, labels }) => !anonymous || speakers?.includes(labels[0] ?? ""));
  // Of what was made from another sample only some speakers are stated.
  const counted = original === undefined ? named.map(namesOf) : [];
  return compare(truth, reading, { stated: speakers ?? [], read: voices.map(namesOf), counted, what: "speaker" });
}

type Sides = {
  readonly stated: readonly string[];
  /** Each is one voice or label with all its spellings; those that may be hits, and those that are wrong when they are none. */
  readonly read: readonly string[][];
  readonly counted: readonly string[][];
  readonly what: string;
};

function compare({ file }: Truth, { turns }: Reading, { stated, read, counted, what }: Sides): ComparedLabels {
  const wanted = new Set(stated.map(plain));
  const found = new Set(read.flat().map(plain));
  const missed = [...wanted].filter((label) => !found.has(label));
  const extra = counted.filter((spellings) => !spellings.some((label) => wanted.has(plain(label))));
  const remarked = extra.filter(([label = "", first = label]) => first.endsWith(")"));
  const plainly = extra.filter((spellings) => !remarked.includes(spellings));
  const unseen = extra.filter((spellings) => !isLookedAt(file, firstLine(turns, spellings)));
  return {
    hits: wanted.size - missed.length,
    missed: missed.length,
    extra: plainly.length,
    remarked: remarked.length,
    files: plainly.length > 0 ? 1 : 0,
    unseen: unseen.length,
    notes: [
      ...missed.map((label) => `${file}: ${what} missed: ${label}`),
      ...extra.map((spellings) => {
        const seen = unseen.includes(spellings) ? "" : ", looked at";
        return `${file}:${firstLine(turns, spellings)}: ${what} not in the truth${seen}: ${spellings[0]}`;
      }),
    ],
  };
}

/** Where one that is spelt so speaks first. */
function firstLine(turns: readonly Turn[], spellings: readonly string[]): number | undefined {
  return turns.find(({ label }) => spellings.includes(label))?.lines[0];
}

function plain(label: string): string {
  return label.replace(/\s+/g, " ").replace(/:$/, "").trim();
}

export function labelFigures({ hits, missed, extra }: LabelCount) {
  const precision = hits + extra === 0 ? 1 : hits / (hits + extra);
  const recall = hits + missed === 0 ? 1 : hits / (hits + missed);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
