import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { closestLanguage, speak } from "./language.ts";
import { say } from "./say.ts";

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

it("finds the first language that Lectern speaks", () => {
  expect(closestLanguage(["fr-FR", "ru-UA", "en"])).toBe("ru");
  expect(closestLanguage(["fr", "ruby"])).toBe("en");
  expect(closestLanguage(["en_GB.UTF-8", "ru"])).toBe("en");
});
