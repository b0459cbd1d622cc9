import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { sayHeard } from "./heard.ts";
import { inEnglish } from "./in-english.ts";
import { speak } from "./language.ts";
import { kindsOf } from "./message.fixture.ts";
import { russian } from "./russian/russian.ts";
import { say, type Text, type Values } from "./say.ts";

afterEach(() => speak("en"));

/** Texts with places, that have words enough of their own; ordinals are of the page alone. */
const withPlaces = Object.keys(russian).filter(
  (text): text is Text =>
    text.includes("{") && !text.includes("selectordinal") && text.replace(/\{[^{}]*\}|\{|\}/g, "").length >= 20,
);

/** Of a choice one of its words, of a number this one, of all others a name that no text holds. */
function valuesFor(text: string, number: number, pick: number): Values {
  const entries = kindsOf(text).map((one) => {
    const [, name = "", kind = ""] = /^(\w+) (.*)$/.exec(one) ?? [];
    const options = kind.split("|");
    return [name, kind === "number" ? number : kind === "" ? "Zz" : (options[pick % options.length] ?? "")];
  });
  return Object.fromEntries(entries);
}

/** A number that is not in its sentence cannot be known from it, and of a few letters nothing can. */
const isTold = (values: Values, english: string) =>
  english.replace(/Zz|\P{L}/gu, "").length >= 12 &&
  Object.values(values).every((value) => typeof value === "string" || told(english, values) >= numbersIn(values));

const told = (english: string, values: Values): number =>
  english.match(/\d+/g)?.filter((digits) => Object.values(values).includes(Number(digits))).length ?? 0;

const numbersIn = (values: Values): number => Object.values(values).filter((value) => typeof value === "number").length;

describe("what is heard in English", () => {
  it("is said in Russian with its values, whichever text it is", async () => {
    await speak("ru");
    const cases = [0, 1].flatMap((pick) =>
      withPlaces.flatMap((text) => {
        if (pick > 0 && !text.includes(", select,")) return [];
        const values = valuesFor(text, 21, pick);
        const english = inEnglish(text, values);
        return isTold(values, english) ? [{ english, russian: say(text, values) }] : [];
      }),
    );
    // Some texts have the same English.
    const meant = new Map<string, string[]>();
    for (const { english, russian: words } of cases) meant.set(english, [...(meant.get(english) ?? []), words]);
    const wrong = [...meant].filter(([english, those]) => !those.includes(sayHeard(english)));
    expect(wrong.map(([english]) => [english, sayHeard(english)])).toEqual([]);
    expect(meant.size).toBeGreaterThan(300);
  });

  it("is told with numbers of any size", async () => {
    await speak("ru");
    const text = "{imported, plural, one {# transcript} other {# transcripts}} imported.";
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), (imported) => {
        expect(sayHeard(inEnglish(text, { imported }))).toBe(say(text, { imported }));
      }),
    );
  });

  it("has what is inside a sentence said too, and leaves names as they are", async () => {
    await speak("ru");
    const text = "The archive is damaged: {file} {found}. Nothing in the folder was changed. {remedy}";
    const remedy = inEnglish("Make room, then try again.");
    const heard = sayHeard(inEnglish(text, { file: "History", found: "is missing", remedy }));
    expect(heard).toBe(
      "Архив повреждён: History отсутствует. В папке ничего не изменено. Освободите место и повторите.",
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
    const ended = withPlaces.filter((english) => !/\{\w+,|'|\}$/.test(english));
    const [english = ""] = ended.toSorted((one, other) => other.split("{").length - one.split("{").length);
    const [first = "", ...rest] = english.split(/\{\w+\}/);
    const hostile = `${first}${rest.join("").repeat(100)}`.slice(0, 1_900);
    expect(sayHeard(`${hostile}!`)).toBe(`${hostile}!`);
  });
});
