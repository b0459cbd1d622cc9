import { expect, it, vi } from "vitest";
import { createFakeBridge } from "../testing/fake-bridge.ts";
import { readScenario } from "../testing/scenario.ts";
import { tourSteps } from "./tour-steps.ts";

it("has four steps, whose keys are those of the commands", async () => {
  // The bridge looks for its host when it is loaded; that of the tests before this one is loaded already.
  vi.resetModules();
  vi.stubGlobal("window", { lectern: createFakeBridge(readScenario("")) });
  const { commands } = await import("../commands/commands.ts");
  expect(tourSteps).toHaveLength(4);
  const keys = new Set(commands.flatMap((command) => command.keys ?? []));
  const named = tourSteps.flatMap(({ words }) => words.match(/\/(?= )|\bCtrl\+[A-Z]\b|\bF\d\b|\b[A-Z]\b(?!\+)/g) ?? []);
  expect(named).toEqual(["/", "J", "K", "T", "P", "S", "Ctrl+Z", "Ctrl+E", "Ctrl+K", "F1"]);
  expect(named.filter((key) => !keys.has(key))).toEqual([]);
});
