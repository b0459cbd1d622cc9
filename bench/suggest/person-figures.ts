import { nameKey } from "../../main/tagging/name-key.ts";
import { namedPersons } from "../../main/tagging/naming/named-person.ts";
import { createNamingLedger } from "../../main/tagging/naming/naming-ledger.ts";
import { habitsFor } from "../../main/tagging/naming/tagging-habits.ts";
import { parseInvertedName } from "../../main/tagging/person-name.ts";
import { createPersonIndex } from "../../main/tagging/persons/person-index.ts";
import { proposePersons } from "../../main/tagging/suggestions/propose-persons.ts";
import type { TaggedPage } from "./pages.ts";

/** Of persons known from the training pages. */
export type PersonFigures = {
  /** How many of the proposals the editors list. */
  readonly precision: number;
  /** How many of those whom the editors list are proposed. */
  readonly recall: number;
  /** The same of those of them whose family name the text has. */
  readonly recallNamed: number;
  /** How many of the proposals have their family name in the text. */
  readonly named: number;
  readonly missed: readonly string[];
};

export type PersonComparison = Readonly<Record<"ours" | "shown" | "exact", PersonFigures>>;

export function measurePersons(training: readonly TaggedPage[], test: readonly TaggedPage[]): PersonComparison {
  const { names, index, ledger } = learnPersons(training);
  const propose = ({ id, runs }: TaggedPage) => proposePersons(runs, index, new Set(), habitsFor(ledger, id));
  const exact = names.map((name) => ({ name, key: ` ${nameKey(givenFirst(name))} ` }));
  const figuresOf = (proposed: (page: TaggedPage) => readonly string[]) =>
    sharesOf(countPersons(test, names, proposed));
  return {
    ours: figuresOf((page) => propose(page).flatMap(({ person, isMeant }) => (isMeant ? [person] : []))),
    shown: figuresOf((page) => propose(page).map(({ person }) => person)),
    exact: figuresOf(({ key: said }) => exact.flatMap(({ name, key }) => (said.includes(key) ? [name] : []))),
  };
}

/** The persons of these pages, and whom they name. */
export function learnPersons(training: readonly TaggedPage[]) {
  const names = [...new Set(training.flatMap(({ persons }) => persons))];
  const index = createPersonIndex(
    names.map((name) => ({ id: name, name: parseInvertedName(name, ""), variants: [name] })),
  );
  const ledger = createNamingLedger();
  for (const { id, topics, persons, runs } of training) {
    const listed = new Set(persons);
    const isDone = topics.length > 0 || persons.length > 0;
    ledger.put(id, namedPersons(runs, index, []), { carried: listed, listed, isDone });
  }
  return { names, index, ledger };
}

const givenFirst = (name: string) => parseInvertedName(name, "").full;

/** `stated`, `proposed`: how many; of the proposed those whom the editors list (`right`) and that the text has (`truly`). */
export type PersonCounts = Readonly<Record<(typeof counted)[number], number>> & { readonly missed: readonly string[] };

const counted = ["stated", "listed", "named", "found", "proposed", "right", "truly"] as const;

export function countPersons(
  pages: readonly TaggedPage[],
  names: readonly string[],
  propose: (page: TaggedPage) => readonly string[],
): PersonCounts {
  const known = new Set(names);
  return addCounts(
    pages.map((page) => {
      const proposed = new Set(propose(page));
      const stated = page.persons.filter((name) => known.has(name));
      const named = stated.filter((name) => isNamed(name, page));
      return {
        stated: stated.length,
        listed: stated.filter((name) => proposed.has(name)).length,
        named: named.length,
        found: named.filter((name) => proposed.has(name)).length,
        proposed: proposed.size,
        right: [...proposed].filter((name) => page.persons.includes(name)).length,
        truly: [...proposed].filter((name) => isNamed(name, page)).length,
        missed: named.filter((name) => !proposed.has(name)),
      };
    }),
  );
}

export function addCounts(all: readonly PersonCounts[]): PersonCounts {
  const sum = { stated: 0, listed: 0, named: 0, found: 0, proposed: 0, right: 0, truly: 0 };
  for (const one of all) for (const field of counted) sum[field] += one[field];
  return { ...sum, missed: all.flatMap(({ missed }) => missed) };
}

export function sharesOf({
  stated,
  listed,
  named,
  found,
  proposed,
  right,
  truly,
  missed,
}: PersonCounts): PersonFigures {
  return {
    precision: right / proposed,
    recall: listed / stated,
    recallNamed: found / named,
    named: truly / proposed,
    missed,
  };
}

/** The family name stands in the text, whatever else does. */
function isNamed(name: string, { key }: TaggedPage): boolean {
  return key.includes(` ${nameKey(parseInvertedName(name, "").family ?? name)} `);
}
