import { z } from "zod";
import type { LecternErrorData } from "../../shared/contract/error.ts";
import { type ConflictDetail, conflictDetail } from "../../shared/contract/history.ts";
import { Notice } from "../design/notice.tsx";
import { formatCount } from "../format/number.ts";
import { describeConflict } from "./conflict-words.ts";

const details = z.object({ count: z.int(), conflicts: z.array(conflictDetail) });

/** Why a step was not taken back: what stands in the way, thing by thing. */
export function ConflictNotice({ error }: { readonly error: LecternErrorData }) {
  const found = details.safeParse(error.details);
  if (!found.success) return <Notice tone="problem">{error.message}</Notice>;
  const { conflicts, count } = found.data;
  return (
    <Notice tone="problem" title="Nothing was changed: a later step stands in the way">
      <ul className="conflict-list">
        {conflicts.map((conflict) => (
          <Conflict key={`${conflict.name} ${conflict.field}`} conflict={conflict} />
        ))}
        {count > conflicts.length ? <li>and {formatCount(count - conflicts.length)} more</li> : null}
      </ul>
      Undo the later step first, or change it by hand.
    </Notice>
  );
}

function Conflict({ conflict }: { readonly conflict: ConflictDetail }) {
  return (
    <li>
      <b>{conflict.name}</b>: {describeConflict(conflict)}
    </li>
  );
}
