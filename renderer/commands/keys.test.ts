import { expect, it } from "vitest";
import { keysOf } from "./keys.ts";

const bare = { code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

it.each([
  [{ key: "z", ctrlKey: true }, "Ctrl+Z"],
  [{ key: "Z", ctrlKey: true, shiftKey: true }, "Ctrl+Shift+Z"],
  [{ key: "z", metaKey: true }, "Ctrl+Z"],
  [{ key: "?", shiftKey: true }, "?"],
  [{ key: "F3", shiftKey: true }, "Shift+F3"],
  [{ key: "j" }, "J"],
  [{ key: "J", shiftKey: true }, "Shift+J"],
  [{ key: " " }, "Space"],
  [{ key: "ж", code: "Semicolon", altKey: true }, "Alt+Ж"],
  [{ key: "о", code: "KeyJ" }, "J"],
  [{ key: "Я", code: "KeyZ", ctrlKey: true, shiftKey: true }, "Ctrl+Shift+Z"],
  [{ key: "é", code: "Digit2" }, "É"],
  [{ key: "a", code: "KeyQ" }, "A"],
])("writes %o as %s", (press, keys) => {
  expect(keysOf({ ...bare, ...press })).toBe(keys);
});

it("reads the events of a browser, whose properties are not their own", () => {
  expect(keysOf(Object.create({ ...bare, key: "M", code: "KeyM", shiftKey: true }))).toBe("Shift+M");
});
