import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Transcript } from "../../../shared/records/transcript.ts";
import type { StepDraft } from "../../archive/archive.ts";
import { createRecords, draft, makeTestFolder, newTranscript } from "../../archive/fixtures.ts";
import { createArchive } from "../../archive/open.ts";
import { readerVersion } from "../../reading/reader-version.ts";
import { outdatedOf } from "./live-outdated.ts";
import { isOutdated } from "./outdated.ts";

function readBy(reader: number | undefined): Transcript {
  const transcript = newTranscript("Minutes");
  const { reader: _before, ...source } = transcript.source;
  return { ...transcript, source: reader === undefined ? source : { ...source, reader } };
}

type Value = string | number | { readonly at: string } | undefined;

function set(id: string, field: string, from: Value, to: Value): StepDraft {
  const change = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return draft(
    isDeepStrictEqual(from, to) ? [] : [{ do: "change", on: "transcripts", ids: [id], set: { [field]: change } }],
  );
}

const acts: readonly ((one: Transcript) => StepDraft)[] = [
  (one) => set(one.id, "title", one.title, `${one.title}.`),
  (one) => set(one.id, "trashed", one.trashed, { at: "2031-04-07T09:00:00.000Z" }),
  (one) => set(one.id, "trashed", one.trashed, undefined),
  (one) => set(one.id, "source.reader", one.source.reader, readerVersion),
  (one) => set(one.id, "source.reader", one.source.reader, readerVersion - 1),
  (one) => draft([{ do: "delete", on: "transcripts", record: one }]),
  () => createRecords("transcripts", readBy(readerVersion - 1)),
];

it("whatever is done to transcripts, counts those that a walk through all of them counts", async () => {
  const archive = await createArchive(await makeTestFolder(), { name: "Port records" });
  const { transcripts } = archive.tables;
  const make = () => createRecords("transcripts", ...[undefined, readerVersion - 1, readerVersion].map(readBy));
  await archive.commit(make());
  expect((await outdatedOf(archive)).size).toBe(1);
  const act = fc.tuple(fc.constantFrom(...acts), fc.nat(5));
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (done) => {
      for (const [what, which] of done) {
        const one = [...transcripts.values()][which];
        await archive.commit(one ? what(one) : make());
      }
      const walked = [...transcripts.values()].flatMap((one) => (isOutdated(one) ? one.id : []));
      expect(await outdatedOf(archive)).toEqual(new Set(walked));
    }),
    { numRuns: 20 },
  );
  await archive.close();
});
