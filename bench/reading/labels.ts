import type { Truth } from "./truth.ts";

/** Labels of the files of a folder, each counted once a file. */
export type LabelCount = {
  hits: number;
  missed: number;
  /** Read, and not in the truth. */
  extra: number;
  /** Read with a remark in parentheses (`(retranslated)`): such labels the truth of the samples leaves out. */
  remarked: number;
};

export function newLabelCount(): LabelCount {
  return { hits: 0, missed: 0, extra: 0, remarked: 0 };
}

/** The labels, or the persons, that the truth states. */
export function statedLabels(truth: Truth): readonly string[] | undefined {
  // These corpora know the speaker from elsewhere: the page does not print one.
  if (truth.title_is_ours || "title_note" in truth) return undefined;
  const { speakers_as_printed, labels_as_printed, labels_regex, speakers_regex, speakers } = truth;
  return speakers_as_printed ?? labels_as_printed ?? labels_regex ?? speakers_regex ?? speakers;
}

export type ComparedLabels = LabelCount & { readonly notes: string[] };

/** The labels that were read of a file against those that its source prints. */
export function compareLabels(read: readonly string[], truth: Truth): ComparedLabels {
  const stated = statedLabels(truth);
  // A page of which everything is stated but speakers has none; of any other nothing is known.
  if (!stated && !("publication_status" in truth)) return { ...newLabelCount(), notes: [] };
  const wanted = new Set((stated ?? []).map(plain));
  const found = new Set(read.map(plain));
  const result: ComparedLabels = { ...newLabelCount(), notes: [] };
  for (const label of wanted) {
    if (found.has(label)) result.hits += 1;
    else {
      result.missed += 1;
      result.notes.push(`${truth.file}: label missed: ${label}`);
    }
  }
  for (const label of found) {
    if (wanted.has(label)) continue;
    const remarked = label.endsWith(")");
    result[remarked ? "remarked" : "extra"] += 1;
    if (!remarked) result.notes.push(`${truth.file}: label not in the truth: ${label}`);
  }
  return result;
}

function plain(label: string): string {
  return label.replace(/\s+/g, " ").replace(/:$/, "").trim();
}

export function labelFigures({ hits, missed, extra }: LabelCount) {
  const precision = hits + extra === 0 ? 1 : hits / (hits + extra);
  const recall = hits + missed === 0 ? 1 : hits / (hits + missed);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
