import { expect, it } from "vitest";
import { exportFormats } from "../../shared/contract/export-formats.ts";
import { exportPresetNames, exportPresets } from "../../shared/contract/export-presets.ts";
import {
  countLeaving,
  describeExtent,
  describeProof,
  formatLines,
  nameBytes,
  nameNeed,
  nameWithheld,
  presetWords,
} from "./export-words.ts";

const plan = { transcripts: 211, embargoed: 2, withdrawn: 1, unpublished: 0, notes: 0, words: 0 };

it("leaves embargoed and withdrawn transcripts out unless they were asked for", () => {
  expect(countLeaving(plan, false)).toBe(211);
  expect(countLeaving(plan, true)).toBe(214);
  expect(nameWithheld(plan)).toBe("2 under embargo and 1 withdrawn");
  expect(nameWithheld({ ...plan, embargoed: 0 })).toBe("1 withdrawn");
  expect(
    nameWithheld({ transcripts: 3, embargoed: 0, withdrawn: 0, unpublished: 0, notes: 0, words: 0 }),
  ).toBeUndefined();
});

it("says what has to be done first, one thing at a time", () => {
  const nothing = { transcripts: 0, embargoed: 0, withdrawn: 0, unpublished: 0, notes: 0, words: 0 };
  const none = { formats: 0, place: false };
  expect(nameNeed(nothing, false, none)).toMatch(/^There is no transcript to export yet/);
  expect(nameNeed({ ...nothing, withdrawn: 1 }, false, none)).toMatch(/^All of it is withheld/);
  expect(nameNeed({ ...nothing, withdrawn: 1 }, true, none)).toBe("Choose a format.");
  expect(nameNeed(plan, false, { formats: 1, place: false })).toBe("Choose the folder that it goes to.");
  expect(nameNeed(plan, false, { formats: 1, place: true })).toBeUndefined();
});

it("has a line on every format", () => {
  for (const format of exportFormats) expect(formatLines[format]).toMatch(/^.{20,55}\.$/);
});

it("names every preset, and a preset names formats once", () => {
  for (const name of exportPresetNames) {
    expect(presetWords[name]).toMatch(/^For an? /);
    expect(exportFormats.filter((format) => exportPresets[name].includes(format))).toEqual(exportPresets[name]);
  }
});

it("names sizes as file managers do", () => {
  expect([0, 999, 1_234, 5_600_000, 2_000_000_000].map(nameBytes)).toEqual([
    "0 bytes",
    "999 bytes",
    "1.2 kB",
    "5.6 MB",
    "2 GB",
  ]);
  expect(describeExtent({ files: 1, bytes: 10 })).toBe("1 file, 10 bytes");
});

it("says what came of reading it back", () => {
  const proof = { files: 1_204, readBack: { json: 30, csv: 6 }, differences: 0, listed: [] };
  expect(describeProof(proof)).toBe("No differences: 1,204 files and 36 records are as the archive has them.");
  expect(describeProof({ ...proof, differences: 1 })).toBe("1 difference from the archive");
});
