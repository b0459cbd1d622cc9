import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { ImportState } from "../../shared/contract/imports.ts";
import { createFakeBridge } from "../testing/fake-bridge.ts";
import { importState } from "../testing/import-state.ts";
import { readScenario } from "../testing/scenario.ts";

const state = (id: string, phase: ImportState["phase"]) => importState({ import: id, phase, total: 1 });

/** The page's modules on a host that tells what the test tells. */
async function begin(visibilityState: "visible" | "hidden") {
  const heard = new Set<(state: ImportState) => void>();
  const on = {
    "imports.progress": (listener: (state: ImportState) => void) => {
      heard.add(listener);
      return () => heard.delete(listener);
    },
  };
  vi.stubGlobal("window", { lectern: { ...createFakeBridge(readScenario("")), on } });
  vi.stubGlobal("document", { visibilityState });
  const { followImports } = await import("./follow-imports.ts");
  const { importing } = await import("../screens/screen.ts");
  const stop = followImports();
  const tell = (told: ImportState) => {
    for (const listener of heard) listener(told);
  };
  return { importing, stop, tell, heard };
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

it("opens the review of an import that the host began", async () => {
  const { importing, tell, stop, heard } = await begin("visible");
  tell(state("i1", "reading"));
  expect(importing.get()).toBe("i1");
  stop();
  expect(heard.size).toBe(0);
});

it("opens none beside one that is open, and none that is over", async () => {
  const { importing, tell } = await begin("visible");
  tell(state("i1", "cancelled"));
  tell(state("i1", "writing"));
  expect(importing.get()).toBeUndefined();
  importing.set("i2");
  tell(state("i3", "review"));
  expect(importing.get()).toBe("i2");
});

it("never brings back one that was left", async () => {
  const { importing, tell } = await begin("visible");
  tell(state("i1", "reading"));
  importing.set(undefined);
  tell(state("i1", "review"));
  expect(importing.get()).toBeUndefined();
});

it("leaves it to the window in front", async () => {
  const { importing, tell } = await begin("hidden");
  tell(state("i1", "reading"));
  expect(importing.get()).toBeUndefined();
});
