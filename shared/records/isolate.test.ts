import { expect, it } from "vitest";
import { isolate } from "./isolate.ts";

it("sets apart what runs from right to left", () => {
  expect(isolate("ميناء")).toBe("\u2068ميناء\u2069");
  expect(isolate("נמל 3")).toBe("\u2068נמל 3\u2069");
});

it("leaves the rest alone", () => {
  expect(isolate("Karrowmouth, Порт 3")).toBe("Karrowmouth, Порт 3");
});

it("lets no name turn what stands after it around", () => {
  expect(isolate("gpj\u202eexe.minutes")).toBe("gpjexe.minutes");
  expect(isolate("\u2069\u202eנמל\u2066")).toBe("\u2068נמל\u2069");
});
