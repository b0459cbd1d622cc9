import { expect, it } from "vitest";
import type { Place } from "../../shared/contract/places.ts";
import { canMakeFolder, isGoal, whatIsChosen } from "./place-purpose.ts";

const folder: Place = { id: "1", label: "Documents", kind: "folder" };
const archive: Place = { id: "2", label: "Harbour archive", kind: "archive" };
const file: Place = { id: "3", label: "board.txt", kind: "file" };
const other: Place = { id: "4", label: "minutes.txt", kind: "file" };

it("chooses the open folder for what is written, and for a folder to import", () => {
  for (const purpose of ["create-archive", "export", "backup", "import-folder"] as const) {
    expect(whatIsChosen(folder, [], purpose)).toEqual([folder]);
    expect(whatIsChosen(undefined, [], purpose)).toEqual([]);
  }
});

it("opens only archives", () => {
  expect(whatIsChosen(folder, [], "open-archive")).toEqual([]);
  expect(whatIsChosen(folder, [archive], "open-archive")).toEqual([archive]);
  expect(whatIsChosen(archive, [], "open-archive")).toEqual([archive]);
  expect(isGoal(archive, "export")).toBe(false);
});

it("takes several files, and never the folder they are in", () => {
  expect(whatIsChosen(folder, [file, other], "import-files")).toEqual([file, other]);
  expect(whatIsChosen(folder, [], "import-files")).toEqual([]);
});

it("makes folders only where something will be written", () => {
  expect((["create-archive", "export", "backup", "open-archive", "import-files"] as const).map(canMakeFolder)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
