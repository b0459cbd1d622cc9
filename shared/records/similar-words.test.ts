import { expect, it } from "vitest";
import { similarWords } from "./similar-words.ts";

it.each([
  [[], [], [], ""],
  [["Lighthouses"], [], [], "topic Lighthouses"],
  [
    ["Lighthouses", "Fog"],
    ["Valdez, Irena"],
    ["keeper", "lamp"],
    "topics Lighthouses, Fog; person “Valdez, Irena”; words “keeper”, “lamp”",
  ],
  [["A", "B", "C", "D", "E"], [], [], "topics A, B, C, D"],
])("says why two are alike: %j %j %j", (topics, persons, words, said) => {
  expect(similarWords({ topics, persons, words })).toBe(said);
});
