import { LecternError } from "../../../shared/contract/error.ts";
import type { Selection } from "../../../shared/contract/finding.ts";
import type { ImportState } from "../../../shared/contract/imports.ts";
import { toSay } from "../../../shared/language/say.ts";
import type { Change, Deed } from "../../../shared/records/change.ts";
import type { Archive } from "../../archive/archive.ts";
import { transcriptsIn } from "../../archive/changes/transcripts-in.ts";
import { contentsOfTrash, restoreChanges, trashChanges } from "../../archive/trash/trash.ts";
import type { Slices } from "../../runtime/slices.ts";
import { requireTranscripts } from "../../tagging/require-transcripts.ts";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handlers.ts";
import { selectedIds } from "../selection.ts";

type Plan = (tables: Archive["tables"], ids: readonly string[]) => Slices<readonly Change[]>;

/** Titles that are named before the trash is emptied. */
const mostTitles = 20;

export function trashHandlers(context: Context): HandlersOf<"trash"> {
  const { desk } = context;
  const move = async (selection: Selection, code: "trash" | "restore", plan: Plan) => {
    const { archive, finder, undo } = desk();
    const ids = await selectedIds(finder, selection);
    let changed = 0;
    const step = await archive.commitPlan(function* () {
      requireTranscripts(archive.tables, ids);
      const changes = yield* plan(archive.tables, ids);
      const moved = transcriptsIn(changes);
      changed = moved.size;
      return { deed: deedOf(code, archive, moved), changes };
    });
    if (!step) return { changed: 0 };
    undo.made(step.id);
    return { step: step.id, changed };
  };
  return {
    put: ({ selection }) =>
      move(selection, "trash", (tables, ids) => trashChanges(tables, ids, new Date().toISOString())),
    restore: ({ selection }) => move(selection, "restore", restoreChanges),
    plan: async ({ selection }) => {
      const { archive, finder } = desk();
      const { transcripts, passages, collections } = contentsOfTrash(
        archive.tables,
        await selectedIds(finder, selection),
      );
      return {
        transcripts: transcripts.length,
        titles: transcripts.slice(0, mostTitles).map(({ id, title }) => ({ id, title })),
        passages: passages.length,
        collections: collections.map(({ name }) => name),
      };
    },
    empty: ({ selection }) =>
      // Under way from here on, so that no import begins between the look at the imports and the emptying.
      context.emptying.take(async () => {
        refuseWhileWriting(context);
        const { archive, finder } = desk();
        return await archive.emptyTrash(await selectedIds(finder, selection));
      }),
  };
}

/** An import stores its files before its records name them: they would be taken for files that nobody needs. */
function refuseWhileWriting({ imports }: Context): void {
  if ([...imports.values()].every((session) => !isWriting(session.state()))) return;
  throw new LecternError(
    "busy",
    toSay("An import is being written. Empty the trash when it is done. Nothing was removed."),
  );
}

function deedOf(code: Deed["code"], { tables }: Archive, moved: ReadonlySet<string>): Deed {
  const names = [...moved].slice(0, 3).flatMap((id) => tables.transcripts.get(id)?.title ?? []);
  return { code, count: moved.size, names };
}

function isWriting({ phase }: ImportState): boolean {
  return phase === "writing" || phase === "cancelling";
}
