import type { HistoryEvent } from "../../shared/contract/history.ts";
import type { Step } from "../../shared/records/change.ts";
import { transcriptsOf } from "./step-transcripts.ts";

/** Steps, latest first, as events; a step that was taken back and not done again is marked so. */
export async function listEvents(
  steps: AsyncIterable<Step>,
  { transcript, limit }: { readonly transcript?: string | undefined; readonly limit: number },
): Promise<HistoryEvent[]> {
  const events: HistoryEvent[] = [];
  for await (const { step, undone } of withFate(steps)) {
    if (transcript !== undefined && !transcriptsOf(step).has(transcript)) continue;
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

/** Coming from the latest, the first word on a step is the last that was said of it. */
async function* withFate(
  steps: AsyncIterable<Step>,
): AsyncGenerator<{ readonly step: Step; readonly undone: boolean }> {
  const fates = new Map<string, "undone" | "redone">();
  for await (const step of steps) {
    if (step.undoes !== undefined && !fates.has(step.undoes)) fates.set(step.undoes, "undone");
    if (step.redoes !== undefined && !fates.has(step.redoes)) fates.set(step.redoes, "redone");
    const fate = fates.get(step.id) ?? (step.group === undefined ? undefined : fates.get(step.group));
    if (step.group !== undefined && fate !== undefined) fates.set(step.group, fate);
    yield { step, undone: fate === "undone" };
  }
}
