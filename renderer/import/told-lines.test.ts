import { describe, expect, it } from "vitest";
import { canBeKept, type LineSaying, sayingOf, sayOfLines, tellSpeakers } from "./told-lines.ts";

const rows = new Map([
  [0, { text: "HARBOUR RADIO" }],
  [1, { text: "Berg (by telephone): Good evening" }],
]);

const say = (key: string): LineSaying => sayingOf(key) ?? { key, words: "What Lectern read", act: "take-back" };

describe("what is said of lines", () => {
  it("takes the place of what was said of them before, in their order", () => {
    const first = sayOfLines({}, [3], say("T"), rows);
    const second = sayOfLines(first, [1, 2], say("f"), rows);
    expect(second).toEqual({
      lines: [
        { line: 1, role: "furniture" },
        { line: 2, role: "furniture" },
        { line: 3, role: "title" },
      ],
    });
    expect(sayOfLines(second, [2, 3], say("Delete"), rows)).toEqual({ lines: [{ line: 1, role: "furniture" }] });
  });

  it("makes a label of the words before a colon, or of the whole line", () => {
    const said = sayOfLines({}, [1, 2], say("l"), rows);
    expect(said).toEqual({ speakers: { are: ["HARBOUR RADIO", "Berg (by telephone)"], areNot: [] } });
    expect(sayOfLines(said, [1], say("Backspace"), rows)).toEqual({
      lines: [],
      speakers: { are: ["Berg (by telephone)"], areNot: [] },
    });
  });

  it("makes no pattern of the words of a label", () => {
    expect(tellSpeakers({}, ["* Note {1}"], false)).toEqual({ speakers: { are: [], areNot: ["\\* Note \\{1}"] } });
  });

  it("can be kept as a profile when there is something of it", () => {
    expect(canBeKept({ correction: {} })).toBe(false);
    expect(canBeKept({ correction: { withoutProfile: true, lines: [] } })).toBe(false);
    expect(canBeKept({ correction: { place: "Port Almere" } })).toBe(true);
  });
});
