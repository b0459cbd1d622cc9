import { expect, it } from "vitest";
import { directionIn, directionOf, runsLeftward } from "./runs-leftward.ts";

it("goes by most of the words, whatever the first is", () => {
  const these = ["נמל", "«ميناء»", "12 נמל", "NATO הודיעה על הנמל", "«IMO» أعلنت عن الميناء الجديد"];
  expect(these.map(runsLeftward)).toEqual(these.map(() => true));
  const others = ["harbour", "гавань", "港", "12", "", "«ميناء» is the word for a harbour", "נמל was the word"];
  expect(others.map(runsLeftward)).toEqual(others.map(() => false));
  expect(["NATO הודיעה אתמול", "The word נמל"].map(directionOf)).toEqual(["rtl", "ltr"]);
});

it("goes by the first of as many words each way", () => {
  expect(["نمل harbour", "harbour נמל"].map(runsLeftward)).toEqual([true, false]);
});

it("counts a word with its points once", () => {
  expect(runsLeftward("שָׁלוֹם לְךָ and")).toBe(true);
});

it("lets a paragraph run as its page does, unless nearly all of it runs otherwise", () => {
  const mixed = "Port Authority הודיעה אתמול";
  expect([true, false].map((isPage) => directionIn(mixed, isPage))).toEqual(["rtl", "ltr"]);
  expect(directionIn("This was said in English, all of it.", true)).toBe("ltr");
  expect(directionIn("כל זה נאמר בעברית", false)).toBe("rtl");
  expect([true, false].map((isPage) => directionIn("1948–1952", isPage))).toEqual(["rtl", "ltr"]);
});

it("looks at the beginning of what is very long", () => {
  expect(runsLeftward(`${"נמל ".repeat(600)}${"harbour ".repeat(100_000)}`)).toBe(true);
});
