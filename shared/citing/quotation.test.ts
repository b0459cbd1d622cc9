import { describe, expect, it } from "vitest";
import type { Transcript } from "../records/transcript.ts";
import { cite, quote } from "./citing.fixture.ts";
import type { Passage } from "./passage.ts";
import { passageOfParagraph } from "./passage.ts";
import { writeQuotation } from "./quotation.ts";

function written(passage: Passage, more: Partial<Transcript> = {}): string {
  const quoted = quote(passage);
  return writeQuotation(quoted, cite(more, quoted));
}

describe("writeQuotation", () => {
  it("puts the words of one speaker between marks, and under them where they are from", () => {
    expect(written({ from: { n: 2, at: 0 }, to: { n: 3, at: 99 } })).toBe(
      "“The breakwater is finished.\n\nThe lamp is not.”\n" +
        "— Irena Valdez, “Extended meeting of the harbour board”, Port Almere, 3 March 2021, ¶¶ 2–3\n",
    );
  });

  it("says where a passage begins and ends inside a paragraph", () => {
    expect(written({ from: { n: 2, at: 4 }, to: { n: 2, at: 14 } })).toMatch(/^“…breakwater…”\n/);
  });

  it("names each of several before what they say", () => {
    expect(written({ from: { n: 4, at: 0 }, to: { n: 6, at: 99 } })).toBe(
      "Irena Valdez: “It will be.”\n\nQuestion: “When?”\n\nDaniel Okafor: “In May.”\n" +
        "— “Extended meeting of the harbour board”, Port Almere, 3 March 2021, ¶¶ 4–6\n",
    );
  });

  it("does without a speaker, a date, a place and a title", () => {
    const bare: Partial<Transcript> = { date: undefined, place: undefined, title: "" };
    expect(written(passageOfParagraph(1), bare)).toBe("“The board met at noon.”\n— “Untitled”, no date, ¶ 1\n");
  });

  it.each([
    ["196X", "1960s"],
    ["1960~", "about 1960"],
    ["2021-03-03/2021-03-05", "3 March 2021 – 5 March 2021"],
    ["2021-03-03T14:15", "3 March 2021, 14:15"],
  ])("says the date %s as people do", (date, words) => {
    expect(written(passageOfParagraph(1), { date })).toContain(`, ${words}, ¶ 1`);
  });

  it("uses the marks of the language, and keeps lines that run the other way apart", () => {
    expect(written(passageOfParagraph(1), { language: "ru-RU" })).toMatch(/^«The board met at noon\.»\n/);
    const hebrew = "ישיבת הנמל";
    expect(written(passageOfParagraph(1), { title: hebrew })).toContain(`\u2068“${hebrew}”\u2069, Port Almere`);
  });

  it("keeps a title on its line", () => {
    expect(written(passageOfParagraph(1), { title: "One\nTwo\u2028Three" })).toContain("— “One Two Three”, ");
  });
});
