import { nameKey } from "../../main/tagging/name-key.ts";
import { namedPersons } from "../../main/tagging/naming/named-person.ts";
import { createNamingLedger } from "../../main/tagging/naming/naming-ledger.ts";
import { habitsFor } from "../../main/tagging/naming/tagging-habits.ts";
import { parseInvertedName } from "../../main/tagging/person-name.ts";
import { createPersonIndex } from "../../main/tagging/persons/person-index.ts";
import { proposePersons } from "../../main/tagging/suggestions/propose-persons.ts";
import type { TaggedPage } from "./pages.ts";

type Counts = { proposed: number; listed: number; named: number; found: number };

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
  const propose = ({ id, runs }: TaggedPage) => proposePersons(runs, index, new Set(), habitsFor(ledger, id));
  const exact = names.map((name) => ({ name, key: ` ${nameKey(givenFirst(name))} ` }));
  return {
    ours: figuresOf(test, names, (page) => propose(page).flatMap(({ person, isMeant }) => (isMeant ? [person] : []))),
    shown: figuresOf(test, names, (page) => propose(page).map(({ person }) => person)),
    exact: figuresOf(test, names, ({ key: said }) =>
      exact.flatMap(({ name, key }) => (said.includes(key) ? [name] : [])),
    ),
  };
}

const givenFirst = (name: string) => parseInvertedName(name, "").full;

function figuresOf(
  pages: readonly TaggedPage[],
  names: readonly string[],
  propose: (page: TaggedPage) => readonly string[],
): PersonFigures {
  const known = new Set(names);
  const sum: Counts & { stated: number; right: number; truly: number } = {
    proposed: 0,
    listed: 0,
    named: 0,
    found: 0,
    stated: 0,
    right: 0,
    truly: 0,
  };
  const missed: string[] = [];
  for (const page of pages) {
    const proposed = new Set(propose(page));
    const listed = page.persons.filter((name) => known.has(name));
    const named = listed.filter((name) => isNamed(name, page));
    sum.proposed += proposed.size;
    sum.truly += [...proposed].filter((name) => isNamed(name, page)).length;
    sum.right += [...proposed].filter((name) => page.persons.includes(name)).length;
    sum.stated += listed.length;
    sum.listed += listed.filter((name) => proposed.has(name)).length;
    sum.named += named.length;
    sum.found += named.filter((name) => proposed.has(name)).length;
    missed.push(...named.filter((name) => !proposed.has(name)));
  }
  return {
    precision: sum.right / sum.proposed,
    recall: sum.listed / sum.stated,
    recallNamed: sum.found / sum.named,
    named: sum.truly / sum.proposed,
    missed,
  };
}

/** The family name stands in the text, whatever else does. */
function isNamed(name: string, { key }: TaggedPage): boolean {
  return key.includes(` ${nameKey(parseInvertedName(name, "").family ?? name)} `);
}
