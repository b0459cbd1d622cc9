import { expect, it } from "vitest";
import { directionIn, directionOf, mostRunLeftward, runsLeftward } from "./runs-leftward.ts";

it("goes by most of the words, whatever the first is", () => {
  const these = ["נמל", "«ميناء»", "12 נמל", "NATO הודיעה על הנמל", "«IMO» أعلنت عن الميناء الجديد"];
  expect(these.map(runsLeftward)).toEqual(these.map(() => true));
  const rarer = ["\u{1e900}\u{1e901} now", "\u{10d00}\u{10d01} now", "ࠀࠁ now", "ࡀࡁ now", "ߊߋ now", "ܐܒ now", "ހށ now"];
  expect(rarer.map(runsLeftward)).toEqual(rarer.map(() => true));
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

it("takes several texts as one page, whatever the first of them is", () => {
  expect(mostRunLeftward(["Meeting of the board", "נאמר כאן דבר אחד", "ועוד דבר אחד"])).toBe(true);
  expect(mostRunLeftward(["נאמר כאן דבר", "The board met", "and adjourned"])).toBe(false);
  expect([[], ["", "12"], ["\u05b8"]].map(mostRunLeftward)).toEqual([false, false, false]);
});
