import fc from "fast-check";
import { expect, it } from "vitest";
import type { Tables } from "../../shared/records/record.ts";
import { isInTrash, type Transcript } from "../../shared/records/transcript.ts";
import type { StepDraft } from "../archive/archive.ts";
import { anyAct, draftOf, edit, makeTestFolder } from "../archive/fixtures.ts";
import { createArchive } from "../archive/open.ts";
import { usesOf } from "./live-uses.ts";

function counted(transcripts: Iterable<Transcript>): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const one of transcripts) {
    const terms = [...one.topics, ...one.publication.sections, ...one.persons.map(({ person }) => person)];
    if (!isInTrash(one)) for (const term of new Set(terms)) uses.set(term, (uses.get(term) ?? 0) + 1);
  }
  return uses;
}

const at = "2031-04-07T09:00:00.000Z";

/** Into the trash, or out of it. */
function flipTrash(tables: Tables, one: Transcript): StepDraft {
  return edit(tables, "transcripts", [one.id], { set: { trashed: one.trashed === undefined ? { at } : undefined } });
}

it("whatever is done to transcripts, counts what a walk through all of them counts, for however many ask at once", async () => {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
  const { transcripts } = archive.tables;
  const act = fc.record({ what: fc.oneof(anyAct, fc.constant("trash" as const)), isAsked: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
      for (const { what, isAsked } of acts) {
        const [first] = transcripts.values();
        if (what !== "trash") await archive.commit(draftOf(archive.tables, what));
        else if (first) await archive.commit(flipTrash(archive.tables, first));
        if (isAsked) await usesOf(archive).ready();
      }
      const uses = usesOf(archive);
      const [one, other] = await Promise.all([uses.ready(), uses.ready()]);
      for (const found of [one, other, uses.now()]) expect(new Map(found)).toEqual(counted(transcripts.values()));
    }),
  );
  await archive.close();
});
