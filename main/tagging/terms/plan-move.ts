import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { changeRecords } from "../../archive/changes/changes.ts";
import type { EditPlan } from "../plan-edit.ts";
import { requireTerm } from "../term-record.ts";
import { isCircle } from "./topic-tree.ts";

/** Put topics below another one, or (null) at the top. Below itself: `bad-request`. */
export function planMove(tables: Tables, ids: readonly string[], broader: string | null): EditPlan {
  const topics = ids.map((id) => requireTerm(tables, "topics", id));
  const above = broader === null ? undefined : requireTerm(tables, "topics", broader);
  const round = above && topics.find(({ id }) => isCircle(tables, id, above.id));
  if (above && round) {
    throw new LecternError(
      "bad-request",
      toSay("“{label}” would stand below itself with “{above}” above it. Nothing was changed.", {
        label: round.label,
        above: above.label,
      }),
      { field: "broader" },
    );
  }
  return {
    changes: changeRecords(tables, "topics", ids, { set: { broader: above?.id } }),
    names: [...topics.slice(0, 4).map(({ label }) => label), ...(above ? [above.label] : [])],
  };
}
