import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { endTyping, isTyping, noteKey } from "./typing.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  endTyping();
  vi.useRealTimers();
});

it("lasts from the first key until none has come for a while", () => {
  noteKey();
  vi.advanceTimersByTime(200);
  noteKey();
  vi.advanceTimersByTime(200);
  expect(isTyping.get()).toBe(true);
  vi.advanceTimersByTime(100);
  expect(isTyping.get()).toBe(false);
});

it("is over at once when somebody goes on from the line", () => {
  noteKey();
  endTyping();
  expect(isTyping.get()).toBe(false);
});
