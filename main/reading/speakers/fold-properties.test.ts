import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftTurn } from "../page/draft.ts";
import { foldVoices } from "./fold.ts";
import { shapeLabel } from "./label-shape.ts";
import { cutLabel } from "./label-text.ts";

const given = ["Anna", "Ole", "Karin", "Sergei", "Inge", "Maria"];
const families = ["Bergström", "Dahl", "Holtermann", "Solheim", "Valmer", "Zankov"];

/** Ways in which a page prints one person. */
const printings: readonly ((first: string, family: string) => string)[] = [
  (first, family) => `${first} ${family}`,
  (first, family) => `${first} ${family} (retranslated)`,
  (first, family) => `Minister of Harbours ${first} ${family}`,
  (first, family) => `${first} ${family}, head of the harbour`,
  (first, family) => `${first} ${family}`.toUpperCase(),
  (first, family) => `${first.charAt(0)}. ${family}`,
  (first, family) => `${first.charAt(0)}.${family}`,
  (_, family) => `Ms ${family}`,
  (_, family) => `MR. ${family.toUpperCase()}`,
];

const person = fc.record({ first: fc.constantFrom(...given), family: fc.constantFrom(...families) });

/** People of different family names, and who speaks when under which printing. */
const page = fc.uniqueArray(person, { minLength: 1, maxLength: 5, selector: ({ family }) => family }).chain((people) =>
  fc
    .array(fc.record({ who: fc.nat(people.length - 1), how: fc.constantFrom(...printings) }), {
      minLength: 1,
      maxLength: 20,
    })
    .map((spoken) =>
      spoken.map(({ who, how }) => ({ who, label: how(people[who]?.first ?? "", people[who]?.family ?? "") })),
    ),
);

function turnsOf(labels: readonly string[]): DraftTurn[] {
  return labels.flatMap((label, i) => {
    const cut = cutLabel(`${label}: yes`);
    const shape = cut && shapeLabel(cut, new Set());
    return shape ? [{ label, shape, first: i + 1, last: i + 1 }] : [];
  });
}

const byLetters = (a: string, b: string): number => (a < b ? -1 : 1);

function sorted(labels: readonly string[]): string[] {
  return labels.toSorted(byLetters);
}

/** Labels that share a voice, as sets that can be compared. */
function partition(labels: readonly string[]): string[] {
  return foldVoices(turnsOf(labels))
    .voices.map((voice) => sorted(voice.labels).join(" | "))
    .toSorted(byLetters);
}

describe("folding any page’s labels", () => {
  it("gives each person one voice, however printed", () => {
    fc.assert(
      fc.property(page, (spoken) => {
        const { voices, turns } = foldVoices(turnsOf(spoken.map(({ label }) => label)));
        const people = new Map(spoken.map(({ who }, i) => [turns[i]?.voice, who]));
        expect(voices).toHaveLength(new Set(spoken.map(({ who }) => who)).size);
        for (const [i, { who }] of spoken.entries()) expect(people.get(turns[i]?.voice)).toBe(who);
      }),
    );
  });

  it("does so in whatever order they come", () => {
    const anyLabels = fc.array(
      fc.tuple(fc.constantFrom(...printings), person).map(([print, { first, family }]) => print(first, family)),
      { maxLength: 15 },
    );
    const shuffled = anyLabels.chain((labels) =>
      fc.tuple(fc.constant(labels), fc.shuffledSubarray(labels, { minLength: labels.length })),
    );
    fc.assert(
      fc.property(shuffled, ([labels, other]) => {
        expect(partition(other)).toEqual(partition(labels));
      }),
    );
  });

  it("loses no label, invents none, and says what each was folded by", () => {
    fc.assert(
      fc.property(page, (spoken) => {
        const labels = spoken.map(({ label }) => label);
        const { voices } = foldVoices(turnsOf(labels));
        expect(sorted(voices.flatMap((voice) => voice.labels))).toEqual(sorted([...new Set(labels)]));
        for (const voice of voices) expect(voice.folds ?? []).toHaveLength(voice.labels.length - 1);
      }),
    );
  });
});

describe("a family name that fits two people", () => {
  it.each([
    ["before them", ["Ms Berg", "Anna Berg", "Ole Berg"]],
    ["after them", ["Anna Berg", "Ole Berg", "Ms Berg"]],
    ["between them", ["Anna Berg", "Ms Berg", "Ole Berg"]],
  ])("is taken for neither: %s", (_, labels) => {
    expect(foldVoices(turnsOf(labels)).voices).toHaveLength(3);
  });
});
