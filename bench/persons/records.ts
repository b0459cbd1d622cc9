import type { Tied } from "../../main/importing/tie-names.ts";
import { nameKey } from "../../main/tagging/name-key.ts";
import type { TiedSample } from "./drop.ts";

/** How many persons of the truth ended as one record each. */
export type RecordFigures = {
  readonly persons: number;
  readonly one: number;
  readonly split: readonly string[];
  readonly asked: readonly string[];
  readonly joined: readonly string[];
};

/** A person of the truth is a name as the source's lists print it, whatever its order; labels of the same words are that person's. */
export function countRecords(drop: readonly TiedSample[]): RecordFigures {
  const persons = new Map<string, Set<string>>();
  const records = new Map<string, Set<string>>();
  for (const sample of drop) {
    for (const { name, tied } of namesOf(sample)) {
      const key = nameKey(name).split(" ").sort().join(" ");
      const record = tied.kind === "person" ? tied.person : "";
      grouped(persons, key).add(record);
      if (record !== "") grouped(records, record).add(key);
    }
  }
  const all = [...persons];
  const records1 = [...records.values()].filter((names) => names.size > 1);
  return {
    persons: all.length,
    one: all.filter(([, ids]) => ids.size === 1 && !ids.has("")).length,
    split: all.filter(([, ids]) => [...ids].filter((id) => id !== "").length > 1).map(([key]) => key),
    asked: all.filter(([, ids]) => ids.has("")).map(([key]) => key),
    joined: records1.map((names) => [...names].join(" = ")),
  };
}

type NamedTie = { readonly name: string; readonly tied: Tied };

function namesOf({ file, listed, tied }: TiedSample): readonly NamedTie[] {
  const voices = file.reading.voices.flatMap(({ name }, i): NamedTie[] => {
    const tie = tied.voices[i];
    return name === undefined || tie === undefined ? [] : [{ name, tied: tie }];
  });
  return [...voices, ...listed.flatMap((name, i) => listedTie(name, tied.listed[i]))];
}

const listedTie = (name: string, tied: Tied | undefined): NamedTie[] => (tied ? [{ name, tied }] : []);

function grouped(groups: Map<string, Set<string>>, key: string): Set<string> {
  const there = groups.get(key) ?? new Set<string>();
  groups.set(key, there);
  return there;
}
