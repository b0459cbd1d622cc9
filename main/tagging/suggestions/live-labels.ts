import type { Tables } from "../../../shared/records/record.ts";
import { createLabelIndex, type LabelIndex } from "./label-index.ts";

/** Labels of the topics as they are now, in each language that was asked for. */
export type LiveLabels = {
  readonly in: (language: string) => LabelIndex;
  /** Of this topic the label may have changed, or it came or went. */
  readonly changed: (id: string) => void;
};

export function createLiveLabels({ topics }: Pick<Tables, "topics">): LiveLabels {
  const known = new Map<string, LabelIndex>();
  const make = (language: string) => {
    const labels = createLabelIndex(language);
    for (const topic of topics.values()) labels.put(topic);
    known.set(language, labels);
    return labels;
  };
  return {
    in: (language) => known.get(language) ?? make(language),
    changed: (id) => {
      const topic = topics.get(id);
      for (const labels of known.values()) {
        if (topic) labels.put(topic);
        else labels.drop(id);
      }
    },
  };
}
