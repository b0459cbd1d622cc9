import { expect, it } from "vitest";
import type { Deed } from "../../shared/records/change.ts";
import { deedSentence } from "./deed-words.ts";

it.each<[Deed, string]>([
  [{ code: "import", count: 1, names: ["Hearing on the collision"] }, "Imported “Hearing on the collision”."],
  [{ code: "import", count: 91, names: ["A", "B", "C"] }, "Imported 91 transcripts."],
  [{ code: "tag", count: 3, names: ["Pilotage"] }, "Tags changed in 3 transcripts: Pilotage."],
  [{ code: "describe", count: 1, names: ["title", "date"] }, "Title, date changed."],
  [{ code: "publish", count: 1, names: ["publicationDate"] }, "Publication changed: publication date."],
  [{ code: "rename", count: 0, names: ["Pilots", "Pilotage"] }, "Renamed “Pilots” to “Pilotage”."],
  [{ code: "merge", count: 3, names: ["Pilots", "Pilotage"] }, "Merged “Pilots” into “Pilotage” in 3 transcripts."],
  [{ code: "undo", count: 2, names: [] }, "A step was undone in 2 transcripts."],
  [{ code: "undo", of: "tag", count: 2, names: ["Pilotage"] }, "Undone: Tags changed in 2 transcripts: Pilotage."],
  [{ code: "trash", count: 1, names: ["Hearing on the collision"] }, "Deleted “Hearing on the collision”."],
  [{ code: "restore", count: 2, names: ["A", "B"] }, "Restored 2 transcripts."],
  [{ code: "empty-trash", count: 2, names: ["A", "B"] }, "Removed 2 transcripts for good."],
])("%j: %s", (deed, sentence) => {
  expect(deedSentence(deed)).toBe(sentence);
});
