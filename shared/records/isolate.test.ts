import { expect, it } from "vitest";
import { isolate } from "./isolate.ts";

it("sets apart what runs from right to left", () => {
  expect(isolate("ميناء")).toBe("\u2068ميناء\u2069");
  expect(isolate("נמל 3")).toBe("\u2068נמל 3\u2069");
});

it("leaves the rest alone", () => {
  expect(isolate("Karrowmouth, Порт 3")).toBe("Karrowmouth, Порт 3");
});
