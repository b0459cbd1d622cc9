import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createFakeBridge } from "../testing/fake-bridge.ts";
import { readScenario } from "../testing/scenario.ts";

const page = new EventTarget();
vi.stubGlobal("window", { lectern: createFakeBridge(readScenario("")) });
const { bridge } = await import("../bridge/bridge.ts");
const { followAttention } = await import("./follow-attention.ts");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
  vi.stubGlobal("document", page);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it("tells of scrolling and pointing, however often, twice a second, until it is to stop", async () => {
  const note = vi.spyOn(bridge.attention, "note");
  const stop = followAttention();
  expect(note).not.toHaveBeenCalled();
  for (let frame = 0; frame < 120; frame += 1) {
    page.dispatchEvent(new Event(frame % 2 === 0 ? "scroll" : "pointermove"));
    vi.advanceTimersByTime(1_000 / 60);
  }
  expect(note).toHaveBeenCalledTimes(4);
  stop();
  vi.advanceTimersByTime(1_000);
  page.dispatchEvent(new Event("scroll"));
  expect(note).toHaveBeenCalledTimes(4);
});
