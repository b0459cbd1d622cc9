import { expect, it, vi } from "vitest";
import { createFakeBridge } from "../testing/fake-bridge.ts";
import { readScenario } from "../testing/scenario.ts";

it("says how many files are on their way until the import of them has begun, and takes no others meanwhile", async () => {
  const slow = createFakeBridge(readScenario("?delay=20"));
  const received = vi.fn(slow.files.receive);
  // Modules are shared with the tests before this one, and so would be their bridge.
  vi.resetModules();
  vi.stubGlobal("window", { lectern: { ...slow, files: { receive: received } } });
  const { arriving, receiveFiles } = await import("./receive.ts");
  const { archiveState } = await import("../archive/archive-state.ts");
  const { importing } = await import("../screens/screen.ts");
  const state = await slow.archive.state({});
  if (!state.ok) throw new Error("the invented archive is not open");
  archiveState.set(state.value);

  const pages = [new File(["Tides"], "tides.txt"), new File(["Quays"], "quays.txt")];
  const taken = receiveFiles(pages);
  expect(arriving.get()).toBe(2);
  await receiveFiles(pages);
  await taken;
  expect(arriving.get()).toBe(0);
  expect(importing.get()).toBeDefined();
  expect(received).toHaveBeenCalledTimes(1);
});
