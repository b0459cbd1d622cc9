import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchName, type NameMatch } from "./match-name.ts";
import { createPersonIndex } from "./person-index.ts";

const person = (id: string, full: string, ...variants: string[]) => ({
  id,
  name: { full, family: full.split(" ").at(-1) },
  variants,
});

const archive = createPersonIndex([
  person("bergov", "Vladimir Bergov"),
  person("kim", "Kim Jae-won"),
  person("masri", "Bashar al-Masri"),
  person("dorn", "Dmitry Dorn"),
  person("dorn2", "Anna Dorn"),
  person("kovalenko", "Volodymyr Kovalenko"),
  person("demir", "Rauf Tarik Demir"),
  person("lugov", "Юрий Лугов", "Лугов Юрий Иванович"),
  person("hall", "Donald J. Hall"),
  person("diaz", "Miguel Diaz-Canal Bermejo"),
  person("albert", "Albert II King of Skerry"),
  person("twin1", "Ivan Petrov"),
  person("twin2", "Иван Петров"),
  person("known", "Sergei Shorin", "С.Шорин"),
  person("wen", "Wen Jiabo"),
  person("liu", "刘伟"),
]);

const shown = (match: NameMatch) =>
  match.kind === "certain"
    ? `= ${match.person}`
    : match.kind === "none"
      ? "none"
      : match.candidates.map(({ person: id, relation }) => `${id} ${relation}`).join(", ");

const match = (printed: string) => shown(matchName(archive, printed));

describe("a printed name", () => {
  it.each([
    ["Бергов Владимир Владимирович", "= bergov"],
    ["BERGOV, Vladimir", "= bergov"],
    ["President of Norland Vladimir Bergov", "= bergov"],
    ["Mr Wladimir  Bergov", "= bergov"],
    ["Kim Jae Won", "= kim"],
    ["Masri Bashar", "= masri"],
    ["Albert II", "= albert"],
    ["Коваленко Володимир", "= kovalenko"],
    ["Юрий Лугов", "= lugov"],
    ["Donald Hall", "= hall"],
    ["С. Шорин", "= known"],
    ["温家博", "= wen"],
  ])("%s is certain where the whole name agrees: %s", (printed, expected) => {
    expect(match(printed)).toBe(expected);
  });

  it.each([
    ["В.Бергов", "bergov initials"],
    ["Бергов В.В.", "bergov initials"],
    ["Mr Bergov", "bergov family"],
    ["Dorn", "dorn2 family, dorn family"],
    ["Д. Дорн", "dorn initials"],
    ["Владимир Коваленко", "kovalenko translated"],
    ["Demir Rauf", "demir longer"],
    ["Díaz-Canal Miguel", "diaz longer"],
    ["Vladimir Bervov", "bergov misprint"],
    ["Vladmir Bergov", "bergov misprint"],
    ["Ivan Petrov", "twin1 twin, twin2 twin"],
    ["劉偉", "liu sounded"],
  ])("%s is proposed: %s", (printed, expected) => {
    expect(match(printed)).toBe(expected);
  });

  it.each([
    "Ivan Bergov",
    "V. Dorn",
    "Лугов Юрий Петрович",
    "Vladimir",
    "Vladimira Bergova",
    "Anna Maria Bergova",
    "",
    "...",
  ])("%s is nobody's", (printed) => {
    expect(match(printed)).toBe("none");
  });

  it("is no longer certain when somebody else may have the initials of a variant", () => {
    const index = createPersonIndex([person("known", "Sergei Shorin", "С.Шорин"), person("other", "Stepan Shorin")]);
    expect(matchName(index, "С.Шорин").kind).toBe("proposed");
  });

  it("finds nobody who was dropped, and only the names that a person has now", () => {
    const index = createPersonIndex([person("a", "Vladimir Bergov"), person("b", "Anna Dorn")]);
    index.drop("b");
    index.put(person("a", "Oskar Brandt"));
    expect(shown(matchName(index, "Anna Dorn"))).toBe("none");
    expect(shown(matchName(index, "V. Bergov"))).toBe("none");
    expect(shown(matchName(index, "Brandt Oskar"))).toBe("= a");
  });
});

describe("matching", () => {
  const part = fc.constantFrom(
    "Anna",
    "Vladimir",
    "Владимир",
    "Ivan",
    "A.",
    "В.",
    "Berg",
    "Bergov",
    "Бергов",
    "Bergova",
    "Dorn-Lee",
  );
  const name = fc.array(part, { minLength: 2, maxLength: 4 }).map((words) => words.join(" "));
  const kindOf = (indexed: string, printed: string) =>
    matchName(createPersonIndex([person("one", indexed)]), printed).kind;

  it("is symmetric", () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect([a, b, kindOf(a, b)]).toEqual([a, b, kindOf(b, a)]);
      }),
      { numRuns: 300 },
    );
  });

  it("does not depend on case, spaces, marks and the order of the persons", () => {
    const printed = fc.constantFrom(
      "Vladimir Bergov",
      "В. Бергов",
      "Dorn Anna",
      "Rauf Demir",
      "Ivan Petrov",
      "Nobody Here",
    );
    fc.assert(
      fc.property(printed, fc.shuffledSubarray(["a", "b", "c", "d"], { minLength: 4 }), (text, order) => {
        const all = { a: "Vladimir Bergov", b: "Anna Dorn", c: "Rauf Tarik Demir", d: "Ivan Petrov" };
        const index = createPersonIndex(order.map((id) => person(id, all[id as keyof typeof all])));
        const expected = shown(matchName(index, text));
        expect(shown(matchName(index, `  ${text.toUpperCase().normalize("NFD").replace(" ", "   ")} `))).toBe(expected);
        expect(expected).toBe(
          match(text)
            .replace("bergov", "a")
            .replace(/^twin1.*/, "= d")
            .replace("dorn2", "b")
            .replace("demir", "c"),
        );
      }),
    );
  });

  it("is never certain of two who share a family name alone", () => {
    const given = fc.constantFrom("Anna", "Maria", "Vladimir", "Sergei", "Юрий", "В.", "A.", "");
    fc.assert(
      fc.property(given, given, fc.constantFrom("Berg", "Бергов", "Kovalenko"), (a, b, family) => {
        if (a === b && a.length > 2) return true;
        const index = createPersonIndex([person("one", `${a} ${family}`.trim())]);
        return a === "В." && b === "В."
          ? true
          : a === "A." && b === "A."
            ? true
            : matchName(index, `${b} ${family}`).kind !== "certain";
      }),
    );
  });
});
