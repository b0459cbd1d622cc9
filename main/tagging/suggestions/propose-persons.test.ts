import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createNamingLedger } from "../naming/naming-ledger.ts";
import { habitsFor } from "../naming/tagging-habits.ts";
import { parseName } from "../person-name.ts";
import { createPersonIndex } from "../persons/person-index.ts";
import { runOf } from "../persons/said-runs.ts";
import { proposePersons } from "./propose-persons.ts";

const index = createPersonIndex(
  ["Irena Valdez", "Daniel Okafor", "Tomas Lind", "Greta Lind", "Игорь Маяков"].map((full) => ({
    id: full,
    name: parseName(full),
    variants: [],
  })),
);

const none: ReadonlySet<string> = new Set();

function propose(
  text: string,
  { labels = [], carried = none }: { labels?: readonly string[]; carried?: ReadonlySet<string> } = {},
) {
  const run = (one: string) => runOf(one, 0);
  const runs = { said: [run(text)], labels: labels.map(run), headlines: [], opensAt: 0 };
  return proposePersons(runs, index, carried, habitsFor(createNamingLedger(), "t"));
}

describe("proposing persons", () => {
  it("proposes whom the text names, says how often and as what", () => {
    expect(propose("Then Irena Valdez spoke. Ms Valdez thanked the keepers.")).toEqual([
      {
        person: "Irena Valdez",
        role: "mentioned",
        confidence: expect.any(Number),
        isMeant: true,
        times: 2,
        printed: ["Irena Valdez", "Valdez"],
        isInHeadline: false,
        elsewhere: { named: 0, listed: 0 },
      },
    ]);
    expect(propose("Встреча с Игорем Маяковым").map(({ person }) => person)).toEqual(["Игорь Маяков"]);
  });

  it("takes whoever a label names for a speaker", () => {
    expect(propose("Good morning.", { labels: ["Harbour Master Daniel Okafor"] })).toMatchObject([
      { person: "Daniel Okafor", role: "speaker" },
    ]);
    expect(propose("Good morning.", { labels: ["Mr Okafor"] })).toMatchObject([{ isMeant: true }]);
  });

  it("takes a family name with an honorific or initials, where only one person has it", () => {
    expect(propose("We thank Mr Okafor for it.")).toMatchObject([{ person: "Daniel Okafor", isMeant: false }]);
    expect(propose("It was D. Okafor who said so.")).toMatchObject([{ person: "Daniel Okafor" }]);
    expect(propose("It was B. Okafor who said so.")).toEqual([]);
    expect(propose("We thank Mr Lind for it.")).toEqual([]);
    expect(propose("Mr Okafor Street and an Okafor boat.")).toEqual([]);
  });

  it("never proposes who is carried or not named", () => {
    const words = fc.constantFrom("Irena", "Valdez", "Daniel", "Okafor", "Mr", "Lind", "G.", "the", "harbour", ".");
    fc.assert(
      fc.property(fc.array(words), fc.subarray(["Irena Valdez", "Daniel Okafor"]), (text, carried) => {
        for (const { person, printed, times } of propose(text.join(" "), { carried: new Set(carried) })) {
          expect(carried).not.toContain(person);
          expect(text).toContain(person.split(" ")[1]);
          expect(times).toBeGreaterThan(0);
          for (const form of printed) expect(text.join(" ")).toContain(form);
        }
      }),
    );
  });
});
