import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { createFakeBridge } from "../testing/fake-bridge.ts";
import { readScenario } from "../testing/scenario.ts";

let list: typeof import("./listing.ts").list;
let typing: typeof import("./typing.ts");

const listIs = (isLoading: boolean) => list.set((now) => ({ ...now, isLoading }));

beforeAll(async () => {
  // The bridge looks for its host when it is loaded; that of the tests before this one is loaded already.
  vi.resetModules();
  vi.stubGlobal("window", { lectern: createFakeBridge(readScenario("")) });
  ({ list } = await import("./listing.ts"));
  typing = await import("./typing.ts");
});
beforeEach(() => {
  vi.useFakeTimers();
  listIs(false);
});
afterEach(() => {
  typing.endTyping();
  vi.useRealTimers();
});

it("lasts from the first key until none has come for a while", () => {
  typing.noteKey();
  vi.advanceTimersByTime(200);
  typing.noteKey();
  vi.advanceTimersByTime(200);
  expect(typing.isTyping.get()).toBe(true);
  vi.advanceTimersByTime(100);
  expect(typing.isTyping.get()).toBe(false);
});

it("is over at once when somebody goes on from the line", () => {
  typing.noteKey();
  typing.endTyping();
  expect(typing.isTyping.get()).toBe(false);
});

it("goes on while the list that was asked for is on its way, and for as long after it as after a key", () => {
  typing.noteKey();
  listIs(true);
  vi.advanceTimersByTime(2_000);
  expect(typing.isTyping.get()).toBe(true);
  listIs(false);
  vi.advanceTimersByTime(200);
  expect(typing.isTyping.get()).toBe(true);
  vi.advanceTimersByTime(100);
  expect(typing.isTyping.get()).toBe(false);
});

it("is not begun again by a list that comes after somebody went on from the line", () => {
  typing.noteKey();
  listIs(true);
  vi.advanceTimersByTime(300);
  typing.endTyping();
  listIs(false);
  vi.advanceTimersByTime(300);
  expect(typing.isTyping.get()).toBe(false);
});
