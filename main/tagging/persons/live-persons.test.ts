import { expect, it } from "vitest";
import type { Person } from "../../../shared/records/person.ts";
import { draft, makeTestFolder, newId } from "../../archive/fixtures.ts";
import { createArchive } from "../../archive/open.ts";
import { personsOf } from "./live-persons.ts";

function person(full: string): Person {
  return {
    id: newId("person"),
    kind: "person",
    name: { full, order: "given-first" },
    variants: [],
    roles: [],
    identifiers: [],
  };
}

it("knows the persons as they are whenever it is asked, however many steps there were since", async () => {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
  try {
    const persons = await personsOf(archive);
    const [irena, orla] = [person("Irena Valdez"), person("Orla Quist")];
    await archive.commit(draft([{ do: "create", on: "persons", record: irena }]));
    expect(persons.get(irena.id)?.name.full).toBe("Irena Valdez");
    const step = await archive.commit(draft([{ do: "create", on: "persons", record: orla }]));
    await archive.commit(draft([{ do: "delete", on: "persons", record: irena }]));
    expect([persons.get(irena.id), persons.get(orla.id)?.id]).toEqual([undefined, orla.id]);
    await archive.undo(step?.id ?? "");
    expect(persons.get(orla.id)).toBeUndefined();
    await archive.redo(step?.id ?? "");
    expect(persons.get(orla.id)?.id).toBe(orla.id);
  } finally {
    await archive.close();
  }
});
