import { describe, expect, it } from "vitest";
import { isDateShaped, isUnclearDate, parseClock, parsePrintedDate } from "./date.ts";

describe("a printed date", () => {
  it.each([
    ["March 3, 2021", "2021-03-03"],
    ["April 7 − 8, 2013", "2013-04-07/2013-04-08"],
    ["March 30 – April 2, 2013", "2013-03-30/2013-04-02"],
    ["3 марта 2021 года", "2021-03-03"],
    ["17 December 1989", "1989-12-17"],
    ["2024-02-29", "2024-02-29"],
    ["Tuesday, March 3rd, 2009", "2009-03-03"],
    ["Sept. 27, 1998", "1998-09-27"],
    ["5 вересня 1999", "1999-09-05"],
    ["17 грудня 1989 року", "1989-12-17"],
    ["3. März 2021", "2021-03-03"],
    ["1er mai 2020", "2020-05-01"],
    ["5 de mayo de 2020", "2020-05-05"],
    ["17 दिसंबर 1989", "1989-12-17"],
    ["вторник, 3 марта 2021 года", "2021-03-03"],
    ["3.4.2021", "2021-04-03"],
    ["03. 04. 2021", "2021-04-03"],
    ["3.04.2021 г.", "2021-04-03"],
    ["25/04/2021", "2021-04-25"],
    ["4/25/2021", "2021-04-25"],
    ["04-04-2021", "2021-04-04"],
    ["2021/04/03", "2021-04-03"],
  ])("%s is %s", (printed, edtf) => {
    expect(parsePrintedDate(printed)).toEqual({ edtf });
  });

  it("carries its time", () => {
    expect(parsePrintedDate("March 3, 2021, 14:15")).toEqual({ edtf: "2021-03-03", time: "14:15" });
    expect(parsePrintedDate("24 февраля 2025 года, 9:05")).toEqual({ edtf: "2025-02-24", time: "09:05" });
  });

  it.each(["03/04/2021", "3-4-2021", "03/04/21", "25/13/2021", "3.14.2021"])(
    "%s is none that can be told",
    (printed) => {
      expect(parsePrintedDate(printed)).toBeUndefined();
      expect(isUnclearDate(printed)).toBe(true);
    },
  );

  it.each(["March 3, 2021", "3.4.2021", "1.2.34", "10-12", "3.4.0021", "Article 3/4/2021", ""])(
    "%j is not unclear",
    (printed) => {
      expect(isUnclearDate(printed)).toBe(false);
    },
  );

  it.each(["March 3", "3 марта", "May 2031", "April 7 − 8, 2013", "03/04/2021", "03/04/21", "2031"])(
    "%s has the form of one",
    (printed) => {
      expect(isDateShaped(printed)).toBe(true);
    },
  );

  it.each(["May", "Port Selwyn", "25 de Mayo", "10 Harbour Street", "Pier 4", ""])("%j has not", (printed) => {
    expect(isDateShaped(printed)).toBe(false);
  });

  it.each(["February 30, 2021", "Smarch 3, 2021", "On March 3, 2021", "March 3", "2021", "31 апреля 2021 года", ""])(
    "%j is none",
    (printed) => {
      expect(parsePrintedDate(printed)).toBeUndefined();
    },
  );

  it("is not a time of the day, which is one only within a day", () => {
    expect(parseClock("14:15")).toBe("14:15");
    expect(parseClock("24:15")).toBeUndefined();
    expect(parseClock("14:15:00")).toBeUndefined();
  });
});
