import { expect, it } from "vitest";
import { newId, newTranscript } from "../../archive/fixture-records.ts";
import { atOnce } from "../../runtime/slices.ts";
import { createNamingLedger } from "../naming/naming-ledger.ts";
import { taggedOf } from "../naming/tagged-of.ts";
import { parseName } from "../person-name.ts";
import { nameDoubts } from "./name-doubts.ts";

const person = (full: string) => ({
  id: newId("person"),
  kind: "person" as const,
  name: parseName(full),
  ...{ variants: [], roles: [], identifiers: [] },
});

const [dorn, kolm, lind] = ["Anna Dorn", "Jan Kolm", "Greta Lind"].map(person);
if (!dorn || !kolm || !lind) throw new Error("there are three");

const sign = { isFull: true, isInHeadline: false, speaks: false, times: 2, firstAt: 0, spans: [] };

it("lists who is named and not tagged, and who is tagged and not named; not who was refused or wrote it", () => {
  const transcript = newTranscript("Harbour board", {
    refused: [lind.id],
    persons: [
      { person: kolm.id, role: "mentioned" },
      { person: lind.id, role: "author" },
    ],
  });
  const ledger = createNamingLedger();
  const named = [dorn, lind].map(({ id }) => ({ person: id, ...sign }));
  ledger.put(transcript.id, named, taggedOf(transcript));
  const tables = {
    transcripts: new Map([[transcript.id, transcript]]),
    persons: new Map([dorn, kolm, lind].map((one) => [one.id, one])),
  };
  const common = { transcript: transcript.id, title: "Harbour board", role: "mentioned" };
  expect(atOnce(nameDoubts(tables, ledger, "untagged"))).toEqual([
    { ...common, person: dorn.id, label: "Dorn, Anna", times: 2 },
  ]);
  expect(atOnce(nameDoubts(tables, ledger, "unnamed"))).toEqual([
    { ...common, person: kolm.id, label: "Kolm, Jan", times: 0 },
  ]);
  tables.persons.delete(dorn.id);
  expect(atOnce(nameDoubts(tables, ledger, "untagged"))).toEqual([]);
});
