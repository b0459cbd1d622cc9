import { afterEach, expect, it } from "vitest";
import { speak } from "../language/language.ts";
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

it("puts one, and several however many, into their Russian forms", async () => {
  await speak("ru");
  const words = Array.from({ length: 21 }, () => "маяк");
  expect(similarWords({ topics: ["Порт"], persons: [], words })).toBe(
    "тема Порт; слова «маяк», «маяк», «маяк», «маяк»",
  );
});

afterEach(() => speak("en"));
