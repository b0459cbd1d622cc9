import { expect, it, vi } from "vitest";
import { viewSchema } from "../../shared/contract/finding.ts";
import { createFakeBridge } from "../testing/fake-bridge.ts";
import { readScenario } from "../testing/scenario.ts";

it("tags can be pasted before they have been read", async () => {
  const slow = createFakeBridge(readScenario("?delay=20"));
  // Modules are shared with the tests before this one, and so would be their bridge.
  vi.resetModules();
  vi.stubGlobal("window", { lectern: slow });
  vi.stubGlobal("document", { activeElement: null });
  const { chooseOne, chosen } = await import("../finding/chosen.ts");
  const { bulkCommands } = await import("../commands/bulk-commands.ts");
  const { archiveState } = await import("../archive/archive-state.ts");
  const { dialog } = await import("../screens/screen.ts");
  const state = await slow.archive.state({});
  const rows = await slow.finding.list({ view: viewSchema.parse({}), offset: 0, limit: 1 });
  const id = rows.ok ? rows.value.rows[0]?.id : undefined;
  if (!state.ok || id === undefined) throw new Error("the invented archive has no transcript");
  archiveState.set(state.value);
  chosen.set(chooseOne({ id, index: 0 }));

  const press = (keys: string) => bulkCommands.find((one) => one.keys?.includes(keys) && one.when?.())?.run();
  const copied = press("Shift+C");
  await press("Shift+V");
  await copied;
  expect(dialog.get()).toMatchObject({ name: "paste-tags", selection: { ids: [id] } });
});
