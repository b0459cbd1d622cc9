import { expect, it } from "vitest";
import { collectionName, folderOf, nameBeside } from "./folders.ts";
import { whyNoTranscript } from "./no-transcript.ts";

it.each([
  ["drop/minutes/a.txt", "minutes"],
  ["drop/a.txt", "drop"],
  ["a.txt", undefined],
  ["./a.txt", undefined],
  ["../a.txt", undefined],
  ["C:\\papers\\board\\a.txt", "board"],
  ["/a.txt", undefined],
])("%j lies in the folder %j", (name, folder) => expect(folderOf(name)).toBe(folder));

it("names a collection after the folder that was dropped, or the day", () => {
  const now = "2024-05-06T07:08:09.010Z";
  expect(collectionName(["drop/a.txt", "drop/sub/b.txt"], now)).toBe("drop");
  expect(collectionName(["drop/a.txt", "other/b.txt"], now)).toBe("Import of 2024-05-06");
  expect(collectionName(["a.txt"], now)).toBe("Import of 2024-05-06");
});

it("gives no two collections one name", () => {
  expect(nameBeside("drop", () => false)).toBe("drop");
  expect(nameBeside("drop", (name) => ["drop", "drop (2)"].includes(name))).toBe("drop (3)");
});

it.each([
  ["drop/._speech.txt", /AppleDouble/],
  ["drop/.DS_Store", /macOS/],
  ["drop/Thumbs.db", /Windows/],
  ["drop/desktop.ini", /Windows/],
  ["drop/~$report.docx", /open/],
  ["drop/.~lock.report.odt#", /open/],
  ["drop/speech.txt.part", /on its way/],
  ["drop/.notes.txt", /hidden/],
])("%j is no transcript: %s", (name, reason) => expect(whyNoTranscript(name)).toMatch(reason));

it.each(["drop/speech.txt", ".notes.txt", "drop/part.txt", "drop/thumbs.txt"])("%j is read", (name) =>
  expect(whyNoTranscript(name)).toBe(undefined),
);
