import fc from "fast-check";
import { afterEach, expect, it } from "vitest";
import { languages, speak } from "../../shared/language/language.ts";
import { formatDate } from "../../shared/records/date-words.ts";
import { readDate } from "./read-date.ts";

afterEach(() => speak("en"));

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

it.each([
  ["3 марта 2021", "2021-03-03"],
  ["3 мар. 2021 г.", "2021-03-03"],
  ["Май 2021 года", "2021-05"],
  ["12 мая 2021, 14:15", "2021-05-12T14:15"],
  ["1960-е", "196X"],
  ["около 1960?", "1960%"],
  ["1960 г.", "1960"],
])("takes %s as %s, whatever language is spoken", (typed, edtf) => {
  expect(readDate(typed)).toBe(edtf);
});

const two = (most: number) => fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(2, "0"));
const year = fc.integer({ min: 1000, max: 2999 }).map(String);
const edtfs = fc
  .tuple(
    fc.oneof(
      year,
      fc.tuple(year, two(12)).map((parts) => parts.join("-")),
      fc.tuple(year, two(12), two(28)).map((parts) => parts.join("-")),
      fc.tuple(year, two(12), two(28)).map((parts) => `${parts.join("-")}T14:15`),
      year.map((digits) => `${digits.slice(0, 3)}X`),
    ),
    fc.constantFrom("", "?", "~", "%"),
  )
  .map(([date, doubt]) => date + doubt);

it.each(languages)("takes back what the screen shows in %s", async (language) => {
  await speak(language);
  fc.assert(
    fc.property(edtfs, (edtf) => {
      for (const length of ["short", "long"] as const) expect(readDate(formatDate(edtf, length))).toBe(edtf);
    }),
  );
});
