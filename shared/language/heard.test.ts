import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { sayHeard } from "./heard.ts";
import { speak } from "./language.ts";
import { russian } from "./russian/russian.ts";
import { say } from "./say.ts";

afterEach(() => speak("en"));

/** Texts with plain places and no quoted braces. */
const withPlaces = Object.entries(russian).filter(
  ([english]) => /\{\w+\}/.test(english) && !/\{\w+,|'/.test(english) && english.replace(/\{\w+\}/g, "").length >= 20,
);

describe("what is heard in English", () => {
  it("is said in Russian with its values, whichever text it is", async () => {
    await speak("ru");
    fc.assert(
      fc.property(fc.constantFrom(...withPlaces), fc.integer({ min: 100, max: 999 }), ([english, words], number) => {
        const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_, name) => `${name}${number}`);
        expect(sayHeard(filled(english))).toBe(filled(words));
      }),
      { numRuns: 500 },
    );
  });

  it("stays as it is when it is none of ours, and in English", async () => {
    expect(sayHeard("Settings")).toBe("Settings");
    await speak("ru");
    expect(sayHeard("Settings")).toBe(say("Settings"));
    expect(sayHeard("A sentence that nobody wrote for anybody.")).toBe("A sentence that nobody wrote for anybody.");
  });

  it("is looked for in one pass, however often the words between its places stand in a name", async () => {
    await speak("ru");
    const ended = withPlaces.filter(([english]) => !english.endsWith("}"));
    const [[english] = [""]] = ended.toSorted(([one], [other]) => other.split("{").length - one.split("{").length);
    const [first = "", ...rest] = english.split(/\{\w+\}/);
    const hostile = `${first}${rest.join("").repeat(100)}`.slice(0, 1_900);
    expect(sayHeard(`${hostile}!`)).toBe(`${hostile}!`);
  });
});
