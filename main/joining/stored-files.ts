import type { Tables } from "../../shared/records/record.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import type { Archive, ContentStore, Stores } from "../archive/archive.ts";
import { isSameJson } from "../archive/changes/json-value.ts";
import { mapInFlight } from "../archive/disk/in-flight.ts";

/**
 * Bring the files over that the joined records name and this archive does not have. Each is compared with its sum on the
 * way: a damaged one rejects with `archive-damaged`.
 */
export async function bringFiles(stores: Stores, from: Archive, own: Tables, joined: Tables): Promise<void> {
  const others = [...joined.transcripts.values()].filter((one) => own.transcripts.get(one.id) !== one);
  await bring(
    stores.originals,
    from.originals,
    others.map(({ original }) => original),
  );
  const passages = [...joined.passages.values()].filter((one) => own.passages.get(one.id) !== one);
  const texts = [...others.flatMap(textsOf), ...passages.map(({ text }) => text)];
  await bring(stores.texts, from.texts, texts);
  const isReadThere = readThere(own, from.tables);
  const readings = others.filter(isReadThere).map(({ text }) => text);
  await mapInFlight([...new Set(readings)], async (sum) => stores.readings.put(sum, await from.readings.get(sum)));
}

async function bring(into: ContentStore, from: ContentStore, sums: readonly string[]): Promise<void> {
  await mapInFlight([...new Set(sums)], async (sum) => {
    if (!(await into.has(sum))) await into.put(await from.get(sum));
  });
}

function textsOf({ text, revisions = [] }: Transcript): readonly string[] {
  return [text, ...revisions.flatMap((one) => [one.before, one.text])];
}

/** Whether the reading that goes with a record is the other copy's: only that has the text, or read it again. */
function readThere(own: Tables, there: Tables): (transcript: Transcript) => boolean {
  const known = sourcesByText(own);
  const theirs = sourcesByText(there);
  return ({ text, source }) => {
    const [here, other] = [known.get(text), theirs.get(text)];
    if (!here || !other) return other !== undefined;
    return !isSameJson(here, source) && isSameJson(other, source);
  };
}

function sourcesByText({ transcripts }: Tables): ReadonlyMap<string, Transcript["source"]> {
  return new Map([...transcripts.values()].map(({ text, source }) => [text, source]));
}
