import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { closestLanguage, speak } from "./language.ts";
import { valuesOf } from "./message.fixture.ts";
import { messageOf } from "./message.ts";
import { russian } from "./russian/russian.ts";
import { heard, say, sayIt, type Text, toSay } from "./say.ts";

afterEach(() => speak("en"));

describe("say", () => {
  it("says a text in the language that is spoken", async () => {
    expect(say("Settings")).toBe("Settings");
    await speak("ru");
    expect(say("Settings")).toBe("Настройки");
  });

  it("puts values in their places, whatever is in them", async () => {
    for (const language of ["en", "ru"] as const) {
      await speak(language);
      fc.assert(
        fc.property(fc.string({ unit: "binary", maxLength: 30 }), (date) =>
          say("about {date}", { date }).endsWith(` ${date}`),
        ),
      );
    }
  });
});

describe("what is said without the parser", () => {
  const texts = Object.keys(russian).filter((text): text is Text => text in russian);

  it("is what the parser says, of every text in every language", async () => {
    for (const language of ["en", "ru"] as const) {
      await speak(language);
      const wrong = texts.filter((text) => {
        const values = Object.fromEntries(
          valuesOf(text).map((name, n) => [name, n % 2 === 0 ? n + 1 : `{${name}} $&'`]),
        );
        return say(text, values) !== messageOf(text).format(values);
      });
      expect(wrong).toEqual([]);
    }
  });

  it("lacks no value unnoticed", () => {
    expect(() => say("about {date}", {})).toThrow("date");
  });
});

describe("sayIt", () => {
  const refusal = toSay("The archive is damaged: {file} {found}. Nothing in the folder was changed. {remedy}", {
    file: "archive.json",
    found: heard("is missing"),
    remedy: toSay("Make room, then try again."),
  });

  it("says what is inside a text in the same language", async () => {
    expect(sayIt(refusal)).toMatch(/archive.json is missing/);
    await speak("ru");
    expect(sayIt(refusal)).toBe(
      "Архив повреждён: archive.json отсутствует. В папке ничего не изменено. Освободите место и повторите.",
    );
  });

  it("knows a text that it hears in English, with what stands in its places", async () => {
    const english = "There is no archive in /media/a {b}. Choose another folder.";
    expect(sayIt(heard(english))).toBe(english);
    await speak("ru");
    expect(sayIt(heard(english))).toBe("В папке /media/a {b} нет архива. Выберите другую папку.");
    expect(sayIt(heard("Nobody wrote this sentence."))).toBe("Nobody wrote this sentence.");
    expect(sayIt("is missing")).toBe("is missing");
  });

  it("leaves what is none of ours as it is, whatever is in it", async () => {
    await speak("ru");
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 60 }),
        (foreign) => sayIt(heard(`${foreign}¤`)) === `${foreign}¤`,
      ),
    );
  });
});

it("finds the first language that Lectern speaks", () => {
  expect(closestLanguage(["fr-FR", "ru-UA", "en"])).toBe("ru");
  expect(closestLanguage(["fr", "ruby"])).toBe("en");
  expect(closestLanguage(["en_GB.UTF-8", "ru"])).toBe("en");
});
