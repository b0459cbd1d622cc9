import { expect, it } from "vitest";
import { describeWarning } from "./warning-words.ts";

it("says what, where and on what evidence", () => {
  expect(describeWarning({ code: "names-hidden", line: 71, text: "3 more" })).toBe(
    "The page left names out; they are not in its list of persons (line 71): “3 more”",
  );
});

it.each([
  "names-hidden",
  "publication-date-unclear",
  "speaker-unsure",
  "person-unsure",
  "profile-unfit",
  "profile-unmet",
  "told-unclear",
  "mostly-fields",
  "labels-untaken",
  "date-unclear",
  "date-unread",
  "date-announced",
  "encoding-unsure",
  "front-matter-unreadable",
  "mojibake",
  "characters-lost",
])("has words for %s", (code) => {
  expect(describeWarning({ code }).toLowerCase()).not.toBe(code.replaceAll("-", " "));
});

it("makes do with the code of a warning that it does not know", () => {
  expect(describeWarning({ code: "odd-thing" })).toBe("Odd thing");
});
