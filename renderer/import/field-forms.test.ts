import { afterEach, expect, it } from "vitest";
import { speak } from "../../shared/language/language.ts";
import { fieldForms } from "./field-forms.ts";

afterEach(() => speak("en"));

it("shows a date in words only where an edit of the words can be read", () => {
  const { show, take } = fieldForms.date;
  expect(["2021-03-03", "196X?", "2019/2021", "2021-03-03/.."].map(show)).toEqual([
    "3 Mar 2021",
    "1960s?",
    "2019/2021",
    "2021-03-03/..",
  ]);
  for (const date of ["2021-03-03", "196X?", "2019/2021", "2021-21", "not a date"]) expect(take(show(date))).toBe(date);
});

it("shows dates in Russian, and takes them back", async () => {
  await speak("ru");
  const { show, take } = fieldForms.date;
  expect(["2021-03-03", "196X?", "1960~"].map(show)).toEqual(["3 мар. 2021", "1960-е?", "около 1960"]);
  for (const date of ["2021-05-03", "2021-05", "196X?", "2021-03~", "2019/2021"]) expect(take(show(date))).toBe(date);
});

it("shows a language by its name and takes the name", () => {
  const { show, take } = fieldForms.language;
  expect(show("en")).toBe("English");
  for (const tag of ["en", "ru", "de"]) expect(take(show(tag))).toBe(tag);
});
