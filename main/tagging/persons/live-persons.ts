import type { Step } from "../../../shared/records/change.ts";
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
  archive.onCommit((step) => follow(index, archive.tables, step));
  await inSlices(fill(index, archive.tables));
  return index;
}

function* fill(index: PersonIndex, { persons }: Tables): Slices<void> {
  // Those that come meanwhile are heard of by themselves.
  for (const id of [...persons.keys()]) {
    putOrDrop(index, persons, id);
    yield;
  }
}

function follow(index: PersonIndex, { persons }: Tables, { changes }: Step): void {
  for (const change of changes) {
    if (change.on !== "persons") continue;
    for (const id of "ids" in change ? change.ids : [change.record.id]) putOrDrop(index, persons, id);
  }
}

function putOrDrop(index: PersonIndex, persons: Tables["persons"], id: string): void {
  const person = persons.get(id);
  if (person) index.put(person);
  else index.drop(id);
}
