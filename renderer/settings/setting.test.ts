import { afterEach, expect, it } from "vitest";
import { speak } from "../../shared/language/language.ts";
import { findSettings, type Setting } from "./setting.ts";

afterEach(() => speak("en"));

const settings: readonly Setting[] = [
  {
    id: "density",
    name: "Density",
    explanation: "How close the rows of lists stand: compact shows more of them at once.",
    kept: "computer",
    also: ["Comfortable", "Compact"],
    control: () => null,
  },
  {
    id: "who",
    name: "Your name",
    explanation: "Written beside every change. It proves nothing: anyone may write any name here.",
    kept: "computer",
    also: [],
    control: () => null,
  },
];

const found = (typed: string) => findSettings(settings, typed).map(({ id }) => id);

it("finds by names, explanations and what can be chosen", () => {
  expect(found("")).toEqual(["density", "who"]);
  expect(found("comf")).toEqual(["density"]);
  expect(found("close rows")).toEqual(["density"]);
  expect(found("proves name")).toEqual(["who"]);
  expect(found("rows name")).toEqual([]);
});

it("finds in Russian where Russian is spoken, and in English still", async () => {
  expect(found("имя")).toEqual([]);
  await speak("ru");
  expect(found("имя")).toEqual(["who"]);
  expect(found("плотн")).toEqual(["density"]);
  expect(found("dens")).toEqual(["density"]);
});
