import path from "node:path";
import { LecternError } from "../../shared/contract/error.ts";
import { toSay } from "../../shared/language/say.ts";
import type { Change, Step } from "../../shared/records/change.ts";
import type { Archive } from "../archive/archive.ts";
import { transcriptsIn } from "../archive/changes/transcripts-in.ts";
import { sumsNamedIn } from "../archive/stores/named-sums.ts";
import { inSlices } from "../runtime/slices.ts";
import type { Joined } from "./join-tables.ts";
import { joinTables } from "./join-tables.ts";
import { placePassages } from "./place-passages.ts";
import { planJoin } from "./plan-join.ts";
import { readSides } from "./read-sides.ts";
import { bringFiles } from "./stored-files.ts";

/** What it would come to, to bring another copy into an archive. Nothing is changed yet. */
export type JoinPlan = Joined & {
  readonly changes: readonly Change[];
  /** The batch that the archive stood at when this was planned. */
  readonly planned: number;
};

/** `bad-request` where the two did not begin as one archive; `archive-damaged` where a history or text cannot be read. */
export async function planJoining(archive: Archive, other: Archive): Promise<JoinPlan> {
  const planned = archive.sequence();
  const sides = await readSides(archive, other);
  if (!sides) throw noCommonState(other);
  const joined = await inSlices(joinTables(sides.before, sides.here, sides.there));
  const readText = async (sum: string) => {
    const store = (await archive.texts.has(sum)) ? archive.texts : other.texts;
    return new TextDecoder().decode(await store.get(sum));
  };
  const tables = await placePassages(joined.tables, [sides.here.tables, sides.there.tables], readText);
  return { ...joined, tables, changes: await inSlices(planJoin(sides.here.tables, tables)), planned };
}

/**
 * Carry the plan out as one step: files first, as in an import. Undefined when the other copy has nothing that is not here.
 * `conflict` when the archive was changed since it was planned; then, and when a file cannot be read, nothing is changed.
 */
export async function joinArchives(archive: Archive, other: Archive, plan: JoinPlan): Promise<Step | undefined> {
  if (plan.changes.length === 0) return undefined;
  const stored = await archive.storeMany(
    (stores) => bringFiles(stores, other, archive.tables, plan.tables),
    sumsNamedIn(archive.tables),
  );
  try {
    const step = await archive.commitPlan(function* () {
      if (archive.sequence() !== plan.planned) throw changedMeanwhile();
      yield;
      return draftOf(other, plan);
    });
    stored.keep();
    return step;
  } catch (error) {
    await stored.drop();
    throw error;
  }
}

function draftOf(other: Archive, { changes, clashes }: JoinPlan) {
  const { batch, sha256 } = other.snapshot().history;
  const names = [path.basename(other.folder)];
  return {
    deed: { code: "join" as const, count: transcriptsIn(changes).size, names },
    changes,
    join: { batch, sha256, clashes: [...clashes] },
  };
}

function noCommonState(other: Archive): LecternError {
  return new LecternError(
    "bad-request",
    toSay(
      "{folder} is not a copy of this archive: their histories have no step in common. To take transcripts over from another archive, export them there as JSON and import that here.",
      { folder: other.folder },
    ),
  );
}

function changedMeanwhile(): LecternError {
  return new LecternError("conflict", toSay("The archive was changed meanwhile. Nothing was brought in: do it again."));
}
