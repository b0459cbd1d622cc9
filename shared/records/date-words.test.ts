import { afterEach, describe, expect, it } from "vitest";
import { speak } from "../language/language.ts";
import { formatDate } from "./date-words.ts";

afterEach(() => speak("en"));

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

  it.each([
    ["2021-03", "март 2021"],
    ["2021-03~", "около марта 2021"],
    ["2021-03%", "около марта 2021?"],
    ["2021-03-03~", "около 3 мар. 2021"],
    ["1960~", "около 1960"],
    ["196X", "1960-е"],
    ["196X~", "около 1960-х"],
    ["2021-03~/2021-05", "около марта 2021 – май 2021"],
  ])("says %s in Russian as %s, in the case that it stands in", async (edtf, words) => {
    await speak("ru");
    expect(formatDate(edtf)).toBe(words);
  });
});
