import type { Request } from "../../shared/contract/contract.ts";
import type { TagEditPlan } from "../../shared/contract/tags.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Notice } from "../design/notice.tsx";
import { formatCount, formatQuantity } from "../format/number.ts";
import { FieldChange } from "../history/change-details.tsx";
import { useStore } from "../store/store.ts";
import "../history/step-panel.css";
import "../vocabulary/term-dialogs.css";

export type BulkEdit = Request<"tags", "apply">;

/** What an edit would come to; `plan` is there once it is known and something would change. */
export function useEditPlan(edit: BulkEdit | undefined) {
  const { value, isCurrent, error } = useCall(bridge.tags.plan, edit, useStore(revision));
  const plan = edit !== undefined && isCurrent ? value : undefined;
  return { plan, error: edit === undefined ? undefined : error, canApply: (plan?.changed ?? 0) > 0 };
}

type EditPlanProps = {
  readonly plan: TagEditPlan | undefined;
  readonly error: { readonly message: string } | undefined;
};

/** Counts, the first transcripts before and after, and those that may not. */
export function EditPlan({ plan, error }: EditPlanProps) {
  if (error !== undefined) return <Notice tone="problem">{error.message}</Notice>;
  return (
    <section className="merge-plan" role="status" aria-label="What changes">
      {plan === undefined ? <p>Looking what would change…</p> : <PlanWords plan={plan} />}
    </section>
  );
}

const atMost = 20;

function PlanWords({ plan: { changed, unchanged, refused, transcripts, makes } }: { readonly plan: TagEditPlan }) {
  return (
    <>
      <p>
        <b>{formatQuantity(changed, "transcript changes", "transcripts change")}.</b>
        {unchanged > 0 ? ` ${formatQuantity(unchanged, "is", "are")} so already.` : ""}
        {refused.count > 0 ? ` ${formatCount(refused.count)} may not change and stay as they are.` : ""}
        {makes.length > 0 ? ` New: ${makes.map(isolate).join(", ")}.` : ""}
      </p>
      {refused.transcripts.slice(0, atMost).map(({ id, title, reason }) => (
        <p key={id}>
          {isolate(title)}: {reason}
        </p>
      ))}
      {transcripts.slice(0, atMost).map(({ id, title, fields }) => (
        <section key={id} className="change-details">
          <h3>{isolate(title)}</h3>
          <dl>
            {fields.map((field) => (
              <FieldChange key={field.field} change={field} />
            ))}
          </dl>
        </section>
      ))}
      {changed > atMost ? <p>and {formatCount(changed - atMost)} more</p> : null}
    </>
  );
}
