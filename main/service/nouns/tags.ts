import type { TagEdit } from "../../../shared/contract/tags.ts";
import type { Deed } from "../../../shared/records/change.ts";
import { transcriptsIn } from "../../archive/changes/transcripts-in.ts";
import { planEdit } from "../../tagging/plan-edit.ts";
import { tallyTags } from "../../tagging/tally.ts";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handlers.ts";
import { selectedIds } from "../selection.ts";

export function tagsHandlers({ desk }: Context): HandlersOf<"tags"> {
  return {
    apply: async (edit) => {
      const { archive, finder, undo } = desk();
      const ids = await selectedIds(finder, edit.selection);
      let changed = 0;
      const step = await archive.commitPlan(function* () {
        const { changes, names } = yield* planEdit(archive.tables, ids, edit);
        changed = transcriptsIn(changes).size;
        return { deed: deedOf(edit, changed, names), changes };
      });
      if (!step) return { changed: 0 };
      undo.made(step.id);
      return { step: step.id, changed };
    },
    summary: async ({ selection }) => {
      const { archive, finder } = desk();
      return tallyTags(archive.tables, await selectedIds(finder, selection));
    },
  };
}

function deedOf({ set }: TagEdit, count: number, names: readonly string[]): Deed {
  const fields = Object.keys(set);
  const publishes = fields.some((field) => field === "status" || field === "embargo" || field === "publicationDate");
  const code = publishes ? "publish" : fields.length > 0 ? "describe" : "tag";
  return { code, count, names: names.length > 0 ? [...names] : fields.slice(0, 3) };
}
