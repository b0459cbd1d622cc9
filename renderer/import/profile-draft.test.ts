import { describe, expect, it } from "vitest";
import type { Profile } from "../../shared/reading/profile.ts";
import { draftedProfile, listRules, toggleRule, withPath } from "./profile-draft.ts";

const profile: Profile = {
  name: "Radio",
  files: { path: "*.txt", layout: "prose", lines: [] },
  fields: [
    { from: "line", field: "title", at: { line: 2 }, count: 1 },
    { from: "value", field: "place", value: "Port Almere" },
  ],
  lines: [{ role: "furniture", at: { like: "Page *", by: 0 }, every: true }],
  speakers: { are: ["Berg"], areNot: ["Note", "Weather"] },
};

describe("a profile before it is kept", () => {
  it("shows its rules in words", () => {
    expect(listRules({ profile, leftOut: new Set([1]) })).toEqual([
      { index: 0, words: "The title stands on the 2nd line", isKept: true },
      { index: 1, words: "The place is always “Port Almere”", isKept: false },
      { index: 2, words: "Every line like “Page *” is left out", isKept: true },
      { index: 3, words: "“Berg” is a speaker", isKept: true },
      { index: 4, words: "“Note” is not a speaker", isKept: true },
      { index: 5, words: "“Weather” is not a speaker", isKept: true },
    ]);
  });

  it("loses each of its rules alone, and gets it back", () => {
    for (const { index } of listRules({ profile, leftOut: new Set() })) {
      const draft = toggleRule({ profile, leftOut: new Set() }, index);
      const left = listRules({ profile: draftedProfile(draft), leftOut: new Set() }).map(({ words }) => words);
      const all = listRules({ profile, leftOut: new Set() }).map(({ words }) => words);
      expect(left).toEqual(all.filter((_, i) => i !== index));
      expect(draftedProfile(toggleRule(draft, index))).toEqual(profile);
    }
  });

  it("is for other files when its path is another, or none", () => {
    expect(withPath(profile, " Radio/*.txt ").files.path).toBe("Radio/*.txt");
    expect(withPath(profile, "").files).toEqual({ layout: "prose", lines: [] });
  });
});
