import { inEnglish } from "../../../shared/language/in-english.ts";
import type { Step } from "../../../shared/records/change.ts";
import { historyFolder, segmentLabel } from "../history/history-segment.ts";
import type { Batch } from "../history/history-walk.ts";
import type { Report } from "./verify.ts";

/** A batch that says it was written anew must be one that a later purge names, with just these bytes, and the other way round. */
export type PurgeCheck = {
  readonly take: (batch: Batch, steps: readonly Step[]) => void;
  /** Behind the last batch. */
  readonly finish: (report: Report) => void;
};

export function createPurgeCheck(): PurgeCheck {
  const found = new Map<number, { readonly sum: string; readonly label: string }>();
  const named = new Map<number, string>();
  // A repair may have lost one that was written anew.
  const present = new Set<number>();
  return {
    take: ({ head, at }, steps) => {
      present.add(head.batch);
      if (head.was !== undefined) found.set(head.batch, { sum: head.sha256, label: segmentLabel(at.segment) });
      for (const { purge } of steps) for (const { batch, sha256 } of purge?.rewrote ?? []) named.set(batch, sha256);
    },
    finish: (report) => {
      for (const [batch, { sum, label }] of found) {
        if (named.get(batch) !== sum)
          report.damaged(label, inEnglish("has a batch {batch} that was written anew by no purge", { batch }));
      }
      for (const batch of named.keys()) {
        if (found.has(batch) || !present.has(batch)) continue;
        report.damaged(historyFolder, inEnglish("still holds in batch {batch} what was purged", { batch }));
      }
    },
  };
}
