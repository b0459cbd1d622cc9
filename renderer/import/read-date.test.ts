import { expect, it } from "vitest";
import { formatDate } from "../../shared/records/date-words.ts";
import { readDate } from "./read-date.ts";

it.each([
  ["3 Mar 2021", "2021-03-03"],
  ["3 March 2021", "2021-03-03"],
  ["March 3, 2021", "2021-03-03"],
  ["Sept. 9 1999", "1999-09-09"],
  ["Mar 2021", "2021-03"],
  ["3 Mar 2021, 14:15", "2021-03-03T14:15"],
  ["3 Mar 2021?", "2021-03-03?"],
  ["1960s", "196X"],
  ["about 1960", "1960~"],
])("takes %s as %s", (typed, edtf) => {
  expect(readDate(typed)).toBe(edtf);
});

it.each(["2021-03-03", "2021-03-03T14:15", "196X?", "2019/2021", "3/4/2021", "Marvember 2021", "soon", ""])(
  "leaves %s as it is",
  (typed) => {
    expect(readDate(typed)).toBe(typed);
  },
);

it("takes back what the screen shows", () => {
  for (const edtf of ["2021-03-03", "2021-03", "2021", "196X", "196X?", "1960~", "2021-03-03T14:15"]) {
    expect(readDate(formatDate(edtf))).toBe(edtf);
  }
});
