import { expect, it } from "vitest";
import { countFolded, countTurns, explainFolds, nameVoice } from "./voice-words.ts";

const valdez = {
  labels: ["Harbour Master Irena Valdez", "Irena Valdez"],
  name: "Irena Valdez",
  anonymous: false,
  turns: 7,
};
const question = { labels: ["Question"], anonymous: true, turns: 1 };

it("names voices and counts their turns", () => {
  expect([valdez, question].map(nameVoice)).toEqual(["Irena Valdez", "Question"]);
  expect([valdez, question].map(countTurns)).toEqual(["7 turns", "1 turn"]);
});

it("says which labels were folded", () => {
  expect(countFolded([valdez, question])).toBe("3 labels → 2");
  expect(countFolded([question])).toBeUndefined();
  expect(explainFolds([valdez, question])).toEqual(["“Harbour Master Irena Valdez” and “Irena Valdez” are one person"]);
  expect(explainFolds([{ ...valdez, labels: ["A", "B", "C"] }])).toEqual(["“A”, “B” and “C” are one person"]);
});
