import type { Calls } from "../../shared/contract/contract.ts";
import { indexName } from "../../shared/records/person-label.ts";
import type { InventedArchive } from "./invented-archive.ts";
import { inventId } from "./random.ts";

type PersonNames = Pick<Calls["persons"], "mentions" | "unsure" | "settle">;

/** Every transcript asks about one name until that is settled, and names two persons. */
export function createFakePersonNames(archive: InventedArchive): PersonNames {
  const settled = new Set<string>();
  const persons = () => [...archive.persons.values()];
  return {
    async mentions({ id }) {
      const tagged = archive.transcripts.get(id)?.persons ?? [];
      const mentions = persons()
        .slice(0, 2)
        .map(({ id: person, name }, n) => ({
          person,
          label: indexName(name),
          roles: tagged.filter((one) => one.person === person).map(({ role }) => role),
          spans: [{ start: n, end: n + name.full.length, text: name.full, form: "full" as const }],
        }));
      return { ok: true, value: { mentions } };
    },
    async unsure({ id }) {
      const candidates = persons()
        .slice(0, 2)
        .map(({ id: person, name }) => ({ person, label: indexName(name), relation: "initials" as const }));
      const names = settled.has(id) ? [] : [{ name: "I. Valdez", roles: ["speaker" as const], candidates, others: 3 }];
      return { ok: true, value: { names } };
    },
    async settle({ id }) {
      settled.add(id);
      return { ok: true, value: { step: inventId("h", settled.size), changed: 1 } };
    },
  };
}
