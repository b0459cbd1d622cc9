import { readFileSync } from "node:fs";
import path from "node:path";
import { meetPersons, type PagePersons, type ReadableFile, tiePersons } from "../../main/importing/page-persons.ts";
import { fieldsOf } from "../../main/importing/read-fields.ts";
import type { KnownPersons } from "../../main/importing/tie-names.ts";
import { readBytes } from "../../main/reading/read-bytes.ts";
import type { Change } from "../../shared/records/change.ts";
import type { Random } from "../generate/random.ts";
import type { Truth } from "../reading/truth.ts";

export type ReadSample = { readonly truth: Truth; readonly file: ReadableFile };

/** A page of a drop, and whom its names were tied to. */
export type TiedSample = ReadSample & { readonly listed: readonly string[]; readonly tied: PagePersons };

export async function readSamples(folder: string, truths: readonly Truth[]): Promise<readonly ReadSample[]> {
  const samples: ReadSample[] = [];
  for (const truth of truths) {
    const file = await readBytes(readFileSync(path.join(folder, truth.file)), path.basename(truth.file));
    if (file.ok) samples.push({ truth, file });
  }
  return samples;
}

const chunkSize = 256;

/** As an import does it: in chunks, names in full before the others. */
export function tieDrop(samples: readonly ReadSample[], known: KnownPersons): readonly TiedSample[] {
  const makes: Change[] = [];
  const tied: TiedSample[] = [];
  for (let from = 0; from < samples.length; from += chunkSize) {
    const chunk = samples
      .slice(from, from + chunkSize)
      .map((sample) => ({ ...sample, listed: fieldsOf(sample.file.reading, {}).persons }));
    for (const { file, listed } of chunk) meetPersons(file, listed, known);
    for (const sample of chunk) {
      tied.push({ ...sample, tied: tiePersons(sample.file, sample.listed, known, makes) });
    }
  }
  return tied;
}

export function shuffled<T>(values: readonly T[], random: Random): readonly T[] {
  const all = values.map((value) => ({ value, at: random.next() }));
  return all.toSorted((a, b) => a.at - b.at).map(({ value }) => value);
}
