import { expect, it } from "vitest";
import { countNameTail } from "./name.ts";

const nameIn = (label: string) => {
  const words = label.split(" ");
  return words.slice(words.length - countNameTail(words, new Set())).join(" ");
};

it.each([
  ["Defence Minister Anna Berg", "Anna Berg"],
  ["Norland Post CEO Ole Lund", "Ole Lund"],
  ["Healthcare Minister Maria del Mar", "Maria del Mar"],
  ["Anna Berg", "Anna Berg"],
  ["Anna Maria Berg", "Anna Maria Berg"],
  ["President of Norland Anna Berg", "Anna Berg"],
])("the name in “%s” is “%s”", (label, name) => {
  expect(nameIn(label)).toBe(name);
});
