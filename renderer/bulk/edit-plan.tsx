import type { Request } from "../../shared/contract/contract.ts";
import type { TagEditPlan } from "../../shared/contract/tags.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Notice } from "../design/notice.tsx";
import { FieldChange } from "../history/change-details.tsx";
import { useStore } from "../store/store.ts";
import "../history/step-panel.css";
import "../vocabulary/term-dialogs.css";
import { say } from "../../shared/language/say.ts";

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
    <section className="merge-plan" role="status" aria-label={say("What changes")}>
      {plan === undefined ? <p>{say("Looking what would change…")}</p> : <PlanWords plan={plan} />}
    </section>
  );
}

const atMost = 20;

function PlanWords({ plan: { changed, unchanged, refused, transcripts, makes } }: { readonly plan: TagEditPlan }) {
  return (
    <>
      <p>
        <b>{say("{count, plural, one {# transcript changes.} other {# transcripts change.}}", { count: changed })}</b>
        {unchanged > 0 ? ` ${say("{count, plural, one {# is} other {# are}} so already.", { count: unchanged })}` : ""}
        {refused.count > 0
          ? ` ${say("{count, number} may not change and stay as they are.", { count: refused.count })}`
          : ""}
        {makes.length > 0 ? ` ${say("New: {names}.", { names: makes.map(isolate).join(", ") })}` : ""}
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
      {changed > atMost ? <p>{say("and {count, number} more", { count: changed - atMost })}</p> : null}
    </>
  );
}
