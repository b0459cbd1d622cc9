import type { Step } from "../../../shared/records/change.ts";
import { idsOf } from "../../../shared/records/changed-ids.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Archive } from "../../archive/archive.ts";
import { inSlices, type Slices } from "../../runtime/slices.ts";
import { createPersonIndex, type PersonIndex, type PersonLookup } from "./person-index.ts";

type Watched = Pick<Archive, "tables" | "onCommit">;

/** One index an archive: it is made when it is first asked for, and follows every change from then on. */
const live = new WeakMap<Watched, Promise<PersonLookup>>();

/** The persons of an open archive, as they are now. */
export function personsOf(archive: Watched): Promise<PersonLookup> {
  const index = live.get(archive) ?? watch(archive);
  live.set(archive, index);
  return index;
}

async function watch(archive: Watched): Promise<PersonLookup> {
  const index = createPersonIndex();
  const changed = new Set<string>();
  archive.onCommit((step) => note(changed, step));
  await inSlices(fill(index, archive.tables));
  // Caught up with when somebody asks: an import that is cancelled takes back thousands of persons, and nobody asks for them.
  const now = (): PersonLookup => {
    if (changed.size === 0) return index;
    for (const id of changed) putOrDrop(index, archive.tables.persons, id);
    changed.clear();
    return index;
  };
  return {
    get: (id) => now().get(id),
    whole: (key) => now().whole(key),
    filed: (key) => now().filed(key),
    families: (key) => now().families(key),
    hasWord: (key) => now().hasWord(key),
    get words() {
      return now().words;
    },
  };
}

function* fill(index: PersonIndex, { persons }: Tables): Slices<void> {
  // Those that come meanwhile are heard of by themselves.
  for (const id of [...persons.keys()]) {
    putOrDrop(index, persons, id);
    yield;
  }
}

function note(changed: Set<string>, { changes }: Step): void {
  for (const change of changes) {
    if (change.on !== "persons") continue;
    for (const id of idsOf(change)) changed.add(id);
  }
}

function putOrDrop(index: PersonIndex, persons: Tables["persons"], id: string): void {
  const person = persons.get(id);
  if (person) index.put(person);
  else index.drop(id);
}
