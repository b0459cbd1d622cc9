import { type Adapter, Low } from "lowdb";
import { z } from "zod";
import { archiveId, instant, sha256 } from "../../../shared/records/id.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { emptyTables, type MutableTables } from "../changes/tables.ts";
import { historyStart } from "../history/history-segment.ts";

/** The version of the form of `archive.json` that this program writes; it reads this one and older ones. */
export const catalogueFormat = 1;

export const identitySchema = z.looseObject({ id: archiveId, name: z.string(), created: instant });

export const positionSchema = z.looseObject({
  batch: z.int().nonnegative(),
  sha256,
  segment: z.string().regex(/^\d{12,}\.ndjson$/),
  end: z.int().nonnegative(),
});

export type Identity = z.infer<typeof identitySchema>;

/** What `archive.json` holds: the state of the archive after one batch of its history. */
export type CatalogueOf<T extends Tables> = {
  readonly identity: Identity | undefined;
  readonly history: z.infer<typeof positionSchema>;
  readonly tables: T;
  /** Members that this program does not know, kept as they were found; arrays as lists of records. */
  readonly rest: ReadonlyMap<string, unknown>;
};

/** As it was read. */
export type Catalogue = CatalogueOf<MutableTables>;

/** One that nothing more is done to but to write it. */
export type WholeCatalogue = CatalogueOf<Tables>;

export function emptyCatalogue(): Catalogue {
  return { identity: undefined, history: historyStart, tables: emptyTables(), rest: new Map() };
}

/** Read through lowdb; the empty catalogue when there is no file. */
export async function readCatalogue(adapter: Adapter<Catalogue>): Promise<Catalogue> {
  const db = new Low(adapter, emptyCatalogue());
  await db.read();
  return db.data;
}

/** Write through lowdb. */
export async function writeCatalogue(adapter: Adapter<WholeCatalogue>, catalogue: WholeCatalogue): Promise<void> {
  await new Low(adapter, catalogue).write();
}
