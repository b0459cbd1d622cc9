import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexName } from "../../shared/records/person-label.ts";
import { nameKey } from "./name-key.ts";
import { parseInvertedName, parseName, parseTypedName, personKeys } from "./person-name.ts";

describe("a name as one says it", () => {
  it("has its last word for a family name", () => {
    expect(parseName("Irena Maria Valdez")).toEqual({
      full: "Irena Maria Valdez",
      family: "Valdez",
      given: "Irena Maria",
      order: "given-first",
    });
  });

  it("stays whole when it is one word", () => {
    expect(parseName("Almere")).toEqual({ full: "Almere", order: "given-first" });
  });
});

describe("what one is addressed by", () => {
  it("is no given name", () => {
    expect(parseName("MR. CONNOR")).toEqual({ full: "MR. CONNOR", family: "CONNOR", order: "given-first" });
    expect(indexName(parseName("MR. CONNOR"))).toBe("MR. CONNOR");
    expect(indexName(parseName("Dr. Irena Valdez"))).toBe("Valdez, Irena");
    expect(indexName(parseInvertedName("Connor, Mr.", ""))).toBe("Mr. Connor");
  });

  it("is not taken for an initial", () => {
    expect(indexName(parseName("M. Connor"))).toBe("Connor, M.");
  });
});

describe("a name printed family first", () => {
  it("is turned round when the text says it so", () => {
    const name = parseInvertedName("Okafor Daniel", "Thank you, Daniel Okafor.");
    expect(name.full).toBe("Daniel Okafor");
    expect(indexName(name)).toBe("Okafor, Daniel");
  });

  it("stays as printed when only that order stands in the text", () => {
    const name = parseInvertedName("Nguyen Van An", "We welcome Nguyen Van An to the harbour.");
    expect(name).toEqual({ full: "Nguyen Van An", family: "Nguyen", given: "Van An", order: "family-first" });
    expect(indexName(name)).toBe("Nguyen Van An");
  });

  it("has the given name first where the text is silent", () => {
    expect(parseInvertedName("Lindqvist, Maja", "").full).toBe("Maja Lindqvist");
  });
});

describe("a name as somebody types it", () => {
  it("is taken apart at its comma, as every list shows it", () => {
    expect(parseTypedName("Okafor,  Daniel James")).toEqual(parseName("Daniel James Okafor"));
    const double = parseTypedName("García Márquez, Gabriel");
    expect(double).toEqual({
      full: "Gabriel García Márquez",
      family: "García Márquez",
      given: "Gabriel",
      order: "given-first",
    });
    expect(parseTypedName("Nguyen, Van An", "family-first")).toEqual(parseName("Nguyen Van An", "family-first"));
    expect(indexName(parseTypedName("Connor, Dr. Sarah"))).toBe("Connor, Sarah");
  });

  it("stays as it is without a comma, or where what is behind it is no given name", () => {
    for (const typed of ["Irena Valdez", "Daniel Okafor, Jr.", "Henry Tudor, VIII", "Okafor,", ", Daniel", "a, b, c"])
      expect(parseTypedName(typed)).toEqual(parseName(typed));
  });

  it("shows in lists as it was typed there", () => {
    const words = fc.array(fc.stringMatching(/^[A-Z][a-z]{2,8}$/), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(words, words, (family, given) => {
        const typed = `${family.join(" ")}, ${given.join(" ")}`;
        fc.pre(!/, (?:Jr|Sr|Esq|Mp|Phd|[IVXivx]+)$/i.test(typed) && indexName(parseName("Mr. X")) === "Mr. X");
        expect(indexName(parseTypedName(typed)).endsWith(given.at(-1) ?? "")).toBe(true);
        expect(parseTypedName(typed).family).toBe(family.join(" "));
      }),
    );
  });
});

describe("the keys of a person", () => {
  it("find it said, inverted and under a variant, whatever the case and accents", () => {
    const keys = personKeys({ name: parseName("José Núñez"), variants: ["Хосе Нуньес"] });
    for (const form of ["jose nunez", "NÚÑEZ José", "Núñez, José", "хосе нуньес"]) {
      expect(keys).toContain(nameKey(form));
    }
  });

  it("are the same whichever order the name came in", () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{1,8}$/);
    fc.assert(
      fc.property(word, word, (given, family) => {
        const said = personKeys({ name: parseName(`${given} ${family}`), variants: [] });
        const printed = personKeys({ name: parseInvertedName(`${family} ${given}`, ""), variants: [] });
        expect(new Set(said)).toEqual(new Set(printed));
      }),
    );
  });
});
