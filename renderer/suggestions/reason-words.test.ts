import { afterEach, expect, it } from "vitest";
import { speak } from "../../shared/language/language.ts";
import { reasonWords } from "./reason-words.ts";

const common = { label: "", confidence: 0.5, isProposed: true };
const topic = (words: readonly [string, number][], similar: number) =>
  reasonWords({
    kind: "topic",
    topic: "c",
    ...common,
    words: words.map(([word, times]) => ({ word, times })),
    similar,
    of: 20,
  });
const person = (
  role: "speaker" | "mentioned",
  times: number,
  printed: string[],
  { isInHeadline = false, elsewhere = { named: 0, listed: 0 } } = {},
) => reasonWords({ kind: "person", person: "p", ...common, role, times, printed, isInHeadline, elsewhere });

it("says by which words and by how many similar transcripts a topic is suggested", () => {
  expect(topic([["breakwater", 4]], 12)).toBe("because: “breakwater” ×4, and 12 of 20 similar transcripts have it");
  expect(topic([["mole", 1]], 0)).toBe("because: “mole” ×1");
  expect(topic([], 1)).toBe("because: 1 of 20 similar transcripts has it");
});

it("says how a person is named", () => {
  expect(person("mentioned", 4, ["Anna Dorn", "Dorn"])).toBe("because: named 4 times: “Anna Dorn”, “Dorn”");
  expect(person("speaker", 1, ["Anna Dorn"])).toBe("because: speaks here; named once: “Anna Dorn”");
  expect(person("mentioned", 1, ["Anna Dorn"], { isInHeadline: true, elsewhere: { named: 15, listed: 12 } })).toBe(
    "because: named once: “Anna Dorn”; in the title or summary; tagged in 12 of 15 others that name them",
  );
});

it("says both in Russian", async () => {
  await speak("ru");
  expect(topic([["мол", 4]], 12)).toBe("почему: «мол» ×4, и есть в 12 из 20 похожих стенограмм");
  expect(person("speaker", 22, ["Анна Дорн"])).toBe("почему: выступает здесь; упоминается 22 раза: «Анна Дорн»");
});

afterEach(() => speak("en"));
