import { describe, expect, it } from "vitest";
import { mentionWords } from "./mention-words.ts";

const spans = (...texts: string[]) => ({
  spans: texts.map((text) => ({ start: 0, end: 1, text, form: "full" as const })),
});

describe("how often somebody is named", () => {
  it("is said with the forms, each once", () => {
    expect(mentionWords(spans("Anna Dorn"))).toBe("named once: “Anna Dorn”");
    expect(mentionWords(spans("Anna Dorn", "Dorn", "Anna\nDorn", "Dorn"))).toBe("named 4 times: “Anna Dorn”, “Dorn”");
    expect(mentionWords(spans("A B", "C D", "E F", "G H"))).toBe("named 4 times: “A B”, “C D”, “E F” …");
  });
});
