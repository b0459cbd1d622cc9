import { afterEach, expect, it } from "vitest";
import { speak } from "../../shared/language/language.ts";
import { matchCommands } from "./match.ts";

afterEach(() => speak("en"));

const commands = [
  { id: "a", title: "Import files…", group: "Archive", also: "add drop", run: () => {} },
  { id: "b", title: "Next hit", group: "Read", run: () => {} },
] as const;

it.each([
  ["", ["a", "b"]],
  ["imp", ["a"]],
  ["fil imp", ["a"]],
  ["drop", ["a"]],
  ["read", ["b"]],
  ["port", []],
])("finds by “%s”", (typed, ids) => {
  expect(matchCommands(commands, typed).map((one) => one.id)).toEqual(ids);
});

it.each([
  ["фай имп", ["a"]],
  ["перетащ", ["a"]],
  ["drop", ["a"]],
  ["чит", ["b"]],
])("finds by “%s” where Russian is spoken", async (typed, ids) => {
  await speak("ru");
  expect(matchCommands(commands, typed).map((one) => one.id)).toEqual(ids);
});
