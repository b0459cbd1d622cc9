import type { HistoryEvent } from "../../shared/contract/history.ts";
import type { Step } from "../../shared/records/change.ts";
import { transcriptsIn } from "../archive/transcripts-in.ts";

/** Steps, latest first, as events; a step that was taken back and not done again is marked so. */
export async function listEvents(
  steps: AsyncIterable<Step>,
  { transcript, limit }: { readonly transcript?: string | undefined; readonly limit: number },
): Promise<HistoryEvent[]> {
  const events: HistoryEvent[] = [];
  for await (const { step, undone } of withFate(steps)) {
    if (transcript !== undefined && !transcriptsIn(step.changes).has(transcript)) continue;
    events.push({ step: step.id, at: step.at, who: step.who, deed: step.deed, undone });
    if (events.length >= limit) break;
  }
  return events;
}

/** The newest step that still stands and can be taken back. */
export async function lastStanding(steps: AsyncIterable<Step>): Promise<Step | undefined> {
  for await (const { step, undone } of withFate(steps)) {
    const isPlain = step.undoes === undefined && step.redoes === undefined;
    if (isPlain && !undone && step.deed.code !== "create-archive") return step;
  }
  return undefined;
}

/** Coming from the latest, the first word on an act is the last that was said of it. Steps of one group are one act. */
async function* withFate(
  steps: AsyncIterable<Step>,
): AsyncGenerator<{ readonly step: Step; readonly undone: boolean }> {
  const fates = new Map<string, "undone" | "redone">();
  for await (const step of steps) {
    const act = step.group ?? step.undoes ?? step.redoes ?? step.id;
    const isReversal = step.undoes !== undefined || step.redoes !== undefined;
    if (isReversal && !fates.has(act)) fates.set(act, step.undoes === undefined ? "redone" : "undone");
    yield { step, undone: !isReversal && fates.get(act) === "undone" };
  }
}
