import { expect, it } from "vitest";
import { nameLanguage, readLanguage } from "./language-name.ts";

it("names languages and takes names back", () => {
  expect(["en", "ru", "pt-BR"].map(nameLanguage)).toEqual(["English", "Russian", "Brazilian Portuguese"]);
  expect(["English", " russian ", "de"].map(readLanguage)).toEqual(["en", "ru", "de"]);
});

it("leaves alone what it does not know", () => {
  expect(nameLanguage("not a tag")).toBe("not a tag");
  expect(readLanguage("Harbourish")).toBe("Harbourish");
});

it("gives the current tag where an old one has the same name", () => {
  expect(readLanguage("Hebrew")).toBe("he");
  expect(readLanguage("Indonesian")).toBe("id");
});
