import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { createFakeBridge } from "../testing/fake-bridge.ts";
import { readScenario } from "../testing/scenario.ts";

let all: typeof import("./edits.ts");
let id: string;

beforeAll(async () => {
  // The bridge looks for its host when it is loaded; that of the tests before this one is loaded already.
  vi.resetModules();
  vi.stubGlobal("window", { lectern: createFakeBridge(readScenario("")) });
  const { bridge } = await import("../bridge/bridge.ts");
  const outcome = await bridge.finding.list({ view: {}, offset: 0, limit: 1 });
  id = (outcome.ok && outcome.value.rows[0]?.id) || "";
  all = await import("./edits.ts");
});
beforeEach(() => all.forgetEdits());

async function addMany(count: number): Promise<void> {
  for (let n = 1; n <= count; n++) {
    const isOnDisk = await all.applyChange(
      { ids: [id] },
      { kind: "topics", do: "add", terms: [{ label: `Pier ${n}` }] },
    );
    expect(isOnDisk).toBe(true);
  }
}

it("are kept as long as an answer without them is shown, however many there are", async () => {
  const asOf = (await import("../archive/revision.ts")).revision.get();
  const release = all.keepEditsAfter(asOf);
  await addMany(30);
  expect(all.editsAfter(all.edits.get(), asOf)).toHaveLength(30);

  release();
  await addMany(1);
  expect(all.edits.get()).toHaveLength(1);
});

it("are kept while they are being saved", async () => {
  const saving = addMany(1);
  expect(all.isSaving(all.edits.get())).toBe(true);
  await saving;
  expect(all.isSaving(all.edits.get())).toBe(false);
});
