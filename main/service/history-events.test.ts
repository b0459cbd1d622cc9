import { describe, expect, it } from "vitest";
import type { Step } from "../../shared/records/change.ts";
import { newId } from "../runtime/new-id.ts";
import { lastStanding, listEvents } from "./history-events.ts";

const writer = newId("writer");
const step = (more: Partial<Step> = {}): Step => ({
  id: newId("step"),
  at: new Date().toISOString(),
  writer,
  deed: { code: "tag", count: 1, names: [] },
  changes: [],
  ...more,
});

async function* latestFirst(...steps: Step[]): AsyncGenerator<Step> {
  yield* steps.toReversed();
}

describe("the fate of steps", () => {
  it("is what was said of them last", async () => {
    const first = step();
    const second = step();
    const steps = [first, second, step({ undoes: second.id }), step({ redoes: second.id }), step({ undoes: first.id })];
    const events = await listEvents(latestFirst(...steps), { limit: 10 });
    expect(events.find((event) => event.step === first.id)?.undone).toBe(true);
    expect(events.find((event) => event.step === second.id)?.undone).toBe(false);
    expect((await lastStanding(latestFirst(...steps)))?.id).toBe(second.id);
  });

  it("is one for all steps of a group", async () => {
    const group = newId("import");
    const parts = [step({ group }), step({ group })];
    const steps = [...parts, step({ group, undoes: parts[1]?.id })];
    const events = await listEvents(latestFirst(...steps), { limit: 10 });
    expect(events.map((event) => event.undone)).toEqual([false, true, true]);
    expect(await lastStanding(latestFirst(...steps))).toBeUndefined();
  });

  it("never offers the making of the archive to be taken back", async () => {
    const made = step({ deed: { code: "create-archive", count: 0, names: [] } });
    expect(await lastStanding(latestFirst(made))).toBeUndefined();
  });
});
