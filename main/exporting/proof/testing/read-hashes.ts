import { createPace } from "../../pace.ts";
import { exportedFilesIn } from "../exported-files.ts";
import type { FactSets } from "../facts.ts";
import { hashSets, type SetHashes } from "../ledger.ts";
import type { ProofReader } from "../proof-reader.ts";

/** What a reader finds in an export: of each record a hash for each set of facts. */
export async function readHashes(reader: ProofReader, folder: string): Promise<ReadonlyMap<string, SetHashes>> {
  const read = new Map<string, SetHashes>();
  const take = (id: string, sets: FactSets) => void read.set(id, { ...read.get(id), ...hashSets(sets) });
  await reader.read(exportedFilesIn(folder), take, createPace(), new Map());
  return read;
}
