import { LecternError } from "../../../shared/contract/error.ts";
import type { MergedTerm } from "../../../shared/contract/vocabulary.ts";
import { toSay } from "../../../shared/language/say.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Archive } from "../../archive/archive.ts";
import { inSlices } from "../../runtime/slices.ts";
import { requireTerm, type TermKind } from "../../tagging/term-record.ts";
import { labelOf } from "../../tagging/unmerge/merged-record.ts";
import { planUnmerge } from "../../tagging/unmerge/plan-unmerge.ts";
import { findMergeAway, readClaims } from "../../tagging/unmerge/read-claims.ts";
import type { StandingMerge, TermClaims } from "../../tagging/unmerge/term-claims.ts";
import type { Context } from "../context.ts";
import type { Desk } from "../desk.ts";
import type { Handlers } from "../handlers.ts";
import { affected, affectedBy } from "./affected.ts";
import { because, commitTerms, type TermDeed } from "./vocabulary.ts";

/** How often the history is read anew because somebody changed the archive meanwhile. */
const mostReads = 5;

/** Taking merged terms apart again; whose everything is the history says. */
export function unmergeHandlers(
  { desk }: Context,
  kind: TermKind,
): Pick<Handlers["topics"], "merges" | "unmergePlan" | "unmerge"> {
  return {
    merges: async ({ id }) => {
      const { archive } = desk();
      requireTerm(archive.tables, kind, id);
      const { standing } = await readClaims(archive, kind, id);
      const there = [...standing.values()].filter(({ record }) => !archive.tables[kind].has(record.id));
      return { merges: there.map((merge) => mergedTerm(kind, merge)).reverse() };
    },
    unmergePlan: async ({ term, from }) => {
      const { archive } = desk();
      await refuseMergedAway(archive, kind, from);
      const claims = await readClaims(archive, kind, from);
      const { tables } = archive.snapshot();
      const plan = await inSlices(planUnmerge(tables, kind, claims, term, from));
      const added = affected(tables, plan.added);
      return {
        ...affectedBy(tables, plan.changes),
        merged: mergedTerm(kind, plan.merge),
        added: { count: added.changed, transcripts: added.transcripts },
        removed: plan.removed,
        variants: [...plan.variants],
        notes: [...plan.notes],
      };
    },
    unmerge: async ({ term, from, reason }) => {
      await refuseMergedAway(desk().archive, kind, from);
      for (let read = 0; read < mostReads; read += 1) {
        const done = await unmergeOnce(desk(), kind, term, from, reason);
        if (done) return done;
      }
      throw new LecternError(
        "busy",
        toSay("The archive is being changed all the time. Nothing was changed; try it again."),
      );
    },
  };
}

/** Undefined when the archive was changed between reading the history and the turn of this step. */
async function unmergeOnce(
  desk: Desk,
  kind: TermKind,
  term: string,
  from: string,
  reason: string | undefined,
): Promise<{ step: string; changed: number } | undefined> {
  const { archive } = desk;
  const seen = archive.sequence();
  const claims: TermClaims = await readClaims(archive, kind, from);
  const deed: TermDeed = { code: "unmerge", merged: { from: [term], into: from }, ...because(reason) };
  const { step, changed } = await commitTerms(desk, deed, function* (tables: Tables) {
    if (archive.sequence() !== seen) return { changes: [], names: [] };
    return yield* planUnmerge(tables, kind, claims, term, from);
  });
  return step === undefined ? undefined : { step, changed };
}

/** A term that was merged again is taken apart in the reverse order. */
async function refuseMergedAway(archive: Archive, kind: TermKind, id: string): Promise<void> {
  if (archive.tables[kind].has(id)) return;
  const away = await findMergeAway(archive, kind, id);
  const into = away && archive.tables[kind].get(away.into);
  if (!away) return;
  const where = into ? `“${labelOf(kind, into)}” (${away.into})` : away.into;
  throw new LecternError(
    "conflict",
    toSay(
      "The {kind, select, topics {topic} other {person}} {id} went into {where} itself, on {day}. Take it out of that first. Nothing was changed.",
      { kind, id, where, day: away.at.slice(0, 10) },
    ),
    { into: away.into },
  );
}

function mergedTerm(kind: TermKind, { record, at, who, reason, step }: StandingMerge): MergedTerm {
  return {
    term: { id: record.id, label: labelOf(kind, record) },
    ...{ at, step },
    ...(who === undefined ? {} : { who }),
    ...(reason === undefined ? {} : { reason }),
  };
}
