import { afterEach, expect, it } from "vitest";
import { speak } from "../../shared/language/language.ts";
import { doneWords } from "./run-words.ts";

it("says what a run came to", () => {
  const tagged = new Map([["a", 2]]);
  expect(doneWords({ ids: ["a", "b", "c"], at: 3, tagged })).toBe(
    "3 transcripts gone through: 1 tagged, 2 left as they were.",
  );
  expect(doneWords({ ids: ["a"], at: 1, tagged })).toBe("1 transcript gone through: 1 tagged.");
});

it("says it in Russian by the forms that numbers ask for", async () => {
  await speak("ru");
  const ids = Array.from({ length: 21 }, (_, n) => `${n}`);
  expect(doneWords({ ids, at: 21, tagged: new Map([["1", 1]]) })).toBe(
    "Просмотрено: 21 стенограмма; размечено: 1; без изменений: 20.",
  );
  expect(
    doneWords({
      ids: ["1", "2"],
      at: 2,
      tagged: new Map([
        ["1", 1],
        ["2", 1],
      ]),
    }),
  ).toBe("Просмотрено: 2 стенограммы; размечено: 2.");
});

afterEach(() => speak("en"));
