import { LecternError } from "../../../shared/contract/error.ts";
import type { TagEdit } from "../../../shared/contract/tags.ts";
import { toSay } from "../../../shared/language/say.ts";
import type { Deed } from "../../../shared/records/change.ts";
import { transcriptsIn } from "../../archive/changes/transcripts-in.ts";
import { inSlices } from "../../runtime/slices.ts";
import { planEdit } from "../../tagging/plan-edit.ts";
import type { Refused } from "../../tagging/publishing/sort-by-step.ts";
import { tallyTags } from "../../tagging/tally.ts";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handlers.ts";
import { selectedIds } from "../selection.ts";
import { describePlan, refusalsOf } from "./tag-plan.ts";
import { because } from "./vocabulary.ts";

export function tagsHandlers({ desk, settings }: Context): HandlersOf<"tags"> {
  return {
    apply: async (edit) => {
      const { archive, finder, undo } = desk();
      const { who } = await settings.show();
      const ids = await selectedIds(finder, edit.selection);
      const by = { at: new Date().toISOString(), who, why: edit.reason };
      let changed = 0;
      let refused: readonly Refused[] = [];
      const step = await archive.commitPlan(function* () {
        const plan = yield* planEdit(archive.tables, ids, edit, by);
        changed = transcriptsIn(plan.changes).size;
        refused = plan.refused;
        if (refused.length === ids.length) refuseAll(refused);
        return { deed: { ...deedOf(edit, changed, plan.names), ...because(edit.reason) }, changes: plan.changes };
      });
      const told = refused.length === 0 ? {} : { refused: refusalsOf(refused) };
      if (!step) return { changed: 0, ...told };
      undo.made(step.id);
      return { step: step.id, changed, ...told };
    },
    plan: async (edit) => {
      const { archive, finder } = desk();
      const ids = await selectedIds(finder, edit.selection);
      const { tables } = archive.snapshot();
      return describePlan(tables, await inSlices(planEdit(tables, ids, edit)), ids.length);
    },
    summary: async ({ selection }) => {
      const { archive, finder } = desk();
      return tallyTags(archive.tables, await selectedIds(finder, selection));
    },
  };
}

function refuseAll([first, ...others]: readonly Refused[]): void {
  if (first === undefined) return;
  throw new LecternError(
    "bad-request",
    toSay("{reason}{count, plural, one {} other { So it is with all #.}} Nothing was changed.", {
      reason: first.reason,
      count: others.length + 1,
    }),
    { field: "status" },
  );
}

function deedOf({ set }: TagEdit, count: number, names: readonly string[]): Deed {
  const fields = Object.keys(set);
  const publishes = fields.some((field) => field === "status" || field === "embargo" || field === "publicationDate");
  const code = publishes ? "publish" : fields.length > 0 ? "describe" : "tag";
  return { code, count, names: names.length > 0 ? [...names] : fields.slice(0, 3) };
}
