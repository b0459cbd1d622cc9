import { expect, it } from "vitest";
import { matchCommands } from "./match.ts";

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
