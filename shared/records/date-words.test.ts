import { describe, expect, it } from "vitest";
import { formatDate } from "./date-words.ts";

describe("formatDate", () => {
  it.each([
    ["2021-03-03", "3 Mar 2021"],
    ["2021-03", "Mar 2021"],
    ["2021", "2021"],
    ["2021-03-03T14:15", "3 Mar 2021, 14:15"],
    ["2021-03-03T14:15:30", "3 Mar 2021, 14:15"],
    ["196X", "1960s"],
    ["196X?", "1960s?"],
    ["1960~", "about 1960"],
    ["1960%", "about 1960?"],
    ["2019/2021", "2019 – 2021"],
    ["2019/..", "2019 –"],
    ["../2019-05", "– May 2019"],
    ["2021-13", "2021-13"],
    ["some time in spring", "some time in spring"],
  ])("says %s as %s", (edtf, words) => {
    expect(formatDate(edtf)).toBe(words);
  });

  it("writes months out where there is room", () => {
    expect(formatDate("2021-03-03", "long")).toBe("3 March 2021");
  });
});
