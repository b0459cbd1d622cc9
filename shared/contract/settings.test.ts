import { expect, it } from "vitest";
import { settingsContract } from "./settings.ts";

it("changes what is named, and leaves the rest as it was", () => {
  expect(settingsContract.change.request.parse({ who: "Ada" })).toEqual({ who: "Ada" });
  expect(settingsContract.change.request.parse({})).toEqual({});
});

it("has a value for all that was never chosen", () => {
  expect(settingsContract.show.response.parse({})).toEqual({
    tourSeen: false,
    theme: "system",
    density: "comfortable",
    language: "system",
    letterKeys: "on",
  });
});
