import { afterEach, expect, it } from "vitest";
import { speak } from "../../shared/language/language.ts";
import { nameLanguage, readLanguage } from "./language-name.ts";

afterEach(() => speak("en"));

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

it("names them in the language that is spoken, and takes English names too", async () => {
  await speak("ru");
  expect(["en", "ru"].map(nameLanguage)).toEqual(["английский", "русский"]);
  expect(["Английский", "русский", "German", "fr"].map(readLanguage)).toEqual(["en", "ru", "de", "fr"]);
  for (const tag of ["he", "id", "nb", "nn", "uk", "be", "zh", "pt"]) expect(readLanguage(nameLanguage(tag))).toBe(tag);
});
