import { expect, it } from "vitest";
import { valueWords } from "./value-words.ts";

it("tells an order by the names of its first twenty", () => {
  const naming = (id: string) => (id === "gone" ? undefined : `Meeting ${id}`);
  const ids = Array.from({ length: 23 }, (_, n) => (n === 1 ? "gone" : String(n)));
  const words = valueWords(naming, ids) ?? "";
  expect(words.startsWith("Meeting 0 · gone · Meeting 2 · ")).toBe(true);
  expect(words.endsWith(" · Meeting 19 … and 3 more")).toBe(true);
  expect(valueWords(naming, [])).toBe("");
});
