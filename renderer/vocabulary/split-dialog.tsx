import { useState } from "react";
import type { ListedTerm } from "../../shared/contract/terms.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { bumpRevision, revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { TextField } from "../design/text-field.tsx";
import { formatQuantity } from "../format/number.ts";
import { sayUndoable } from "../notices/toast.ts";
import { useStore } from "../store/store.ts";
import type { Term } from "../tags/change.ts";
import { TermField } from "../tags/term-field.tsx";
import { countTicked, noneTicked, toSelection } from "./split-choice.ts";
import { SplitList } from "./split-list.tsx";
import type { VocabularyKind } from "./use-terms.ts";
import "./term-dialogs.css";

type SplitDialogProps = { readonly kind: VocabularyKind; readonly from: ListedTerm; readonly onClose: () => void };

/** Which of a term's transcripts go to another term, which is made where there is none of that name. */
export function SplitDialog({ kind, from, onClose }: SplitDialogProps) {
  const [to, setTo] = useState<Term | undefined>(undefined);
  const [query, setQuery] = useState("");
  const [ticks, setTicks] = useState(noneTicked);
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const view = { query: query.trim(), [kind]: [from.id] };
  const target = to === undefined ? undefined : to.id === undefined ? { label: to.label } : { id: to.id };
  const request = target === undefined ? undefined : { from: from.id, to: target, selection: { view } };
  const { value, isCurrent, error } = useCall(bridge[kind].splitPlan, request, useStore(revision));
  const plan = request !== undefined && isCurrent && error === undefined ? value : undefined;
  const count = plan === undefined ? 0 : countTicked(ticks, plan.changed);
  const noun = kind === "topics" ? "topic" : "person";

  async function split() {
    if (target === undefined) return;
    const selection = await toSelection(ticks, view, bridge.finding.ids);
    if (!selection.ok) {
      setProblem(selection.error.message);
      return;
    }
    const why = reason.trim();
    const outcome = await bridge[kind].split({
      from: from.id,
      to: target,
      selection: selection.value,
      ...(why === "" ? {} : { reason: why }),
    });
    if (!outcome.ok) {
      setProblem(outcome.error.message);
      return;
    }
    bumpRevision();
    sayUndoable(
      `${formatQuantity(outcome.value.changed, "transcript has", "transcripts have")} “${to?.label}” in place of “${from.label}”.`,
    );
    onClose();
  }

  return (
    <Dialog
      title={`Split ${isolate(from.label)}`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button tone="primary" isDisabled={count === 0} onPress={() => void split()}>
            Split
          </Button>
        </>
      }
    >
      <div className="describe-form">
        <p>
          Some of its {formatQuantity(from.uses, "transcript", "transcripts")} get another {noun} in its place.
        </p>
        {to === undefined ? (
          <TermField
            label={`Which ${noun} takes its place?`}
            placeholder={`Find or name the other ${noun}…`}
            noun={noun}
            suggest={bridge[kind].suggest}
            onAdd={async (term) => {
              setTo(term);
              return true;
            }}
          />
        ) : (
          <p className="split-target">
            <span>
              To <b>{isolate(to.label)}</b>
              {to.id === undefined ? `, a new ${noun}` : ""}
            </span>
            <Button tone="quiet" onPress={() => setTo(undefined)}>
              Another…
            </Button>
          </p>
        )}
        {to === undefined ? null : (
          <TextField
            label="Of those, only what this finds"
            placeholder="Words, or as date:2019..2021"
            value={query}
            onChange={(next) => {
              setQuery(next);
              setTicks(noneTicked);
            }}
            maxLength={2_000}
            autoFocus
          />
        )}
        {error === undefined ? null : <Notice tone="problem">{error.message}</Notice>}
        {plan === undefined ? null : <SplitList plan={plan} ticks={ticks} onTick={setTicks} />}
        <TextField label="Why (kept in the history)" value={reason} onChange={setReason} maxLength={1_000} />
        {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
      </div>
    </Dialog>
  );
}
