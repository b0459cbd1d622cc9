import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../runtime/testing/processor-time.ts";
import { findMentions } from "./find-mentions.ts";
import { createPersonIndex } from "./person-index.ts";
import { runOf } from "./said-runs.ts";

const person = (id: string, full: string, ...variants: string[]) => ({
  id,
  name: { full, family: full.split(" ").at(-1) },
  variants,
});

const archive = createPersonIndex([
  person("bergov", "Vladimir Bergov"),
  person("dorn", "Anna Dorn"),
  person("dorn2", "Dmitry Dorn"),
  person("lind", "Maja van der Lind"),
  person("masri", "Bashar al-Masri"),
  person("twin1", "Ivan Petrov"),
  person("twin2", "Ivan Petrov"),
  person("nabokina", "Эльвира Набокина"),
  person("lugov", "Юрий Луговской"),
]);

const named = (text: string, also: string[] = []) =>
  findMentions([runOf(text, 0)], archive, also).map(({ person: id, spans }) => [id, ...spans.map((span) => span.text)]);

describe("mentions", () => {
  it.each([
    ["Yesterday Vladimir Bergov came.", ["bergov", "Vladimir Bergov"]],
    ["We thank BERGOV VLADIMIR, and Bergov’s crew.", ["bergov", "BERGOV VLADIMIR", "Bergov"]],
    ["Разговор с Владимиром Берговым о порте. Бергову передали письмо.", ["bergov", "Владимиром Берговым", "Бергову"]],
    ["Встреча с Владимиром Владимировичем Берговым", ["bergov", "Владимиром Владимировичем Берговым"]],
    ["She met Maja van der Lind there.", ["lind", "Maja van der Lind"]],
    ["Bashar al-Masri and Bashar Masri", ["masri", "Bashar al-Masri", "Bashar Masri"]],
    ["Слово Эльвире Набокиной, затем о Набокиной.", ["nabokina", "Эльвире Набокиной", "Набокиной"]],
    ["С Юрием Луговским, у Луговского", ["lugov", "Юрием Луговским", "Луговского"]],
    [
      "Vladimir\nBergov spoke; then Mr Bergov and President Bergov.",
      ["bergov", "Vladimir\nBergov", "Bergov", "Bergov"],
    ],
    ["Vladimir Bergov. V. Bergov again, but A. Bergov not.", ["bergov", "Vladimir Bergov", "Bergov"]],
  ])("of %j", (text, expected) => {
    expect(named(text)).toEqual([expected]);
  });

  it.each([
    ["Bergov is a family name alone."],
    ["It was said by Anna. Dorn is a harbour."],
    ["Ivan Petrov may be either of two."],
    ["Vladimir and Bergov are two words."],
    ["vladimir bergov in small letters"],
    [""],
  ])("are none in %j", (text) => {
    expect(named(text)).toEqual([]);
  });

  it("do not take somebody else's family name for theirs", () => {
    expect(named("Vladimir Bergov spoke. Then Oskar Bergov spoke, and Bergov.")).toEqual([
      ["bergov", "Vladimir Bergov", "Bergov"],
    ]);
    expect(named("Anna Dorn and Dmitry Dorn met. Dorn spoke.")).toEqual([
      ["dorn", "Anna Dorn"],
      ["dorn2", "Dmitry Dorn"],
    ]);
    expect(named("Anna Dorn came. Dorn spoke.", ["dorn2"])).toEqual([["dorn", "Anna Dorn"]]);
  });

  it("are found by family name where the page names the person outside its text", () => {
    expect(named("Then Bergov spoke.", ["bergov"])).toEqual([["bergov", "Bergov"]]);
  });

  it("stand where they say, in code points", () => {
    const words = fc.constantFrom("Vladimir Bergov", "Bergov", "🚢", "came", "Anna", "Dorn", ".", "\n", "Бергова", "—");
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.nat(1_000), (all, start) => {
        const text = all.join(" ");
        const points = [...text];
        const spans = findMentions([runOf(text, start)], archive).flatMap((one) => one.spans);
        for (const span of spans) expect(points.slice(span.start - start, span.end - start).join("")).toBe(span.text);
        const taken = spans.toSorted((a, b) => a.start - b.start);
        for (const [i, span] of taken.entries()) expect(span.start).toBeGreaterThanOrEqual(taken[i - 1]?.end ?? 0);
      }),
    );
  });

  it("take hostile text in their stride", async () => {
    for (const text of [
      "Vladimir ".repeat(4_000),
      "V. ".repeat(4_000),
      "van der ".repeat(4_000),
      "A’".repeat(40_000),
      "al-".repeat(40_000),
    ]) {
      expect(await processorTime(() => named(text))).toBeLessThan(5_000);
    }
  });
});
