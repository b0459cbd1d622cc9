import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createFakeBridge } from "../testing/fake-bridge.ts";
import { readScenario } from "../testing/scenario.ts";

/** The page's modules over an archive of so many transcripts, looked at by a query of its own in another view. */
async function begin(transcripts: number) {
  vi.stubGlobal("window", { lectern: createFakeBridge(readScenario(`transcripts=${transcripts}`)) });
  const { refreshArchive } = await import("../archive/archive-state.ts");
  const { everything, narrowing } = await import("../finding/narrowing.ts");
  const { mainView } = await import("../screens/main-view.ts");
  const { showImported } = await import("./show-imported.ts");
  await refreshArchive();
  narrowing.set({ ...everything, query: "harbour ", statuses: ["draft"], trash: true });
  mainView.set("overview");
  return { everything, narrowing, mainView, showImported };
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

it("asks for the last import, and for nothing that was asked before", async () => {
  const { everything, narrowing, mainView, showImported } = await begin(12);
  showImported(3);
  expect(narrowing.get()).toEqual({ ...everything, query: "is:last-imported " });
  expect(mainView.get()).toBe("list");
});

it("asks for nothing where all of the archive came in", async () => {
  const { everything, narrowing, showImported } = await begin(3);
  showImported(3);
  expect(narrowing.get()).toEqual(everything);
});
