import { rm } from "node:fs/promises";
import path from "node:path";
import type { Tables } from "../../../shared/records/record.ts";
import type { SpawnChild } from "../../runtime/child.ts";
import { createPacer } from "../../runtime/pacer.ts";
import { IndexFailure } from "./index-failure.ts";
import { type IndexLink, startIndexProcess } from "./index-link.ts";
import { type Ledger, readLedger } from "./ledger.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

/**
 * `own`: we are the one writer of the archive's index. `held`: another program is, the index was current when we opened
 * it, and we go on reading that state of it. `temporary`: a copy of our own, brought up to date, gone when we close.
 */
export type OpenIndex = {
  readonly kind: "own" | "held" | "temporary";
  readonly file: string;
  /** Absent when held. */
  readonly writer?: IndexLink;
  /** The reader that holds the state; only when held. */
  readonly holder?: IndexLink;
  /** The folder to be removed in the end. */
  readonly folder?: string;
  readonly ledger: Ledger;
  /** The last step of the history that the index knows of. */
  readonly through?: string | undefined;
};

export type IndexPlace = { readonly spawn: SpawnChild; readonly tables: Tables; readonly cacheFolder: string };

/** Begin anew; or leave the archive's own index alone and take a temporary one. */
export type Opening = "as-found" | "fresh" | "temporary";

/** Rejects with an `IndexFailure` when not even a temporary index can be had. */
export async function openIndex(place: IndexPlace, opening: Opening): Promise<OpenIndex> {
  const file = path.join(place.cacheFolder, "words.sqlite");
  const own = opening === "temporary" ? undefined : await tryToOwn(place.spawn, file, opening === "fresh");
  if (own) return own;
  const held = opening === "as-found" ? await tryToHold(place, file) : undefined;
  return held ?? openTemporary(place.spawn, file);
}

async function tryToOwn(spawn: SpawnChild, file: string, fresh: boolean): Promise<OpenIndex | undefined> {
  const writer = startIndexProcess(spawn, "write");
  return orKill(writer, ["locked", "unwritable"], async () => {
    const { through } = await writer.ask("openToWrite", { file, fresh });
    return { kind: "own", file, writer, through, ledger: await readLedger(writer) };
  });
}

async function tryToHold({ spawn, tables }: IndexPlace, file: string): Promise<OpenIndex | undefined> {
  const holder = startIndexProcess(spawn, "read");
  return orKill(holder, ["locked", "unwritable", "damaged", "other"], async () => {
    const { through } = await holder.ask("openToRead", { file, hold: true });
    const ledger = await readLedger(holder);
    const different = await ledger.differences(tables, createPacer());
    if (different.length > 0) throw new IndexFailure("other", "The search index is not current.");
    return { kind: "held", file, holder, through, ledger };
  });
}

async function openTemporary(spawn: SpawnChild, base: string): Promise<OpenIndex> {
  const folder = await makeTemporaryFolder();
  const file = path.join(folder, "words.sqlite");
  const writer = startIndexProcess(spawn, "write");
  try {
    const { through } = await writer.ask("openToWrite", { file, fresh: false, base });
    return { kind: "temporary", file, writer, folder, through, ledger: await readLedger(writer) };
  } catch (error) {
    await writer.kill();
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** What the work gives; undefined, and the process ended, when it fails in one of the ways that are expected here. */
async function orKill<T>(
  link: IndexLink,
  expected: readonly IndexFailure["kind"][],
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    await link.kill();
    if (error instanceof IndexFailure && expected.includes(error.kind)) return undefined;
    throw error;
  }
}

const patience = 2_000;

/** Let the writer finish and end everything; a temporary index goes. */
export async function closeIndex({ writer, holder, folder }: OpenIndex): Promise<void> {
  if (writer && !writer.isGone()) {
    const tooLong = new Promise((resolve) => setTimeout(resolve, patience).unref());
    // However it ends, nothing is lost: the next opening indexes what is missing.
    await Promise.race([writer.ask("close", {}).catch(() => {}), tooLong]);
  }
  await Promise.all([writer?.kill(), holder?.kill()]);
  if (folder) await rm(folder, { recursive: true, force: true });
}
