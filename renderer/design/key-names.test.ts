import { expect, it } from "vitest";
import { keyNames } from "./key-names.ts";

it("names keys as this keyboard does", () => {
  expect(keyNames("Ctrl+Shift+Z", false)).toBe("Ctrl Shift Z");
  expect(keyNames("Ctrl+Shift+Z", true)).toBe("⌘ ⇧ Z");
  expect(keyNames("ArrowUp", false)).toBe("↑");
  expect(keyNames("ArrowLeft", false)).toBe("←");
});
