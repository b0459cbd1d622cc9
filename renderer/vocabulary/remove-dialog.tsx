import { useState } from "react";
import type { ListedTerm } from "../../shared/contract/terms.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { bumpRevision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { formatQuantity } from "../format/number.ts";
import { sayUndoable } from "../notices/toast.ts";
import { FactList } from "./fact-list.tsx";
import { Options } from "./options.tsx";
import { type PickedTerm, TermPick } from "./term-pick.tsx";
import type { VocabularyKind } from "./use-terms.ts";
import "./term-dialogs.css";

type RemoveDialogProps = {
  readonly kind: VocabularyKind;
  readonly terms: readonly ListedTerm[];
  readonly onClose: () => void;
  readonly onRemoved: () => void;
};

/** What deleting terms comes to, and what becomes of their uses, before anything is changed. */
export function RemoveDialog({ kind, terms, onClose, onRemoved }: RemoveDialogProps) {
  const [fate, setFate] = useState("");
  const [to, setTo] = useState<PickedTerm | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const ids = terms.map(({ id }) => id);
  const { value, isCurrent, error } = useCall(bridge[kind].removePlan, { ids, uses: { do: "remove" } });
  const plan = isCurrent ? value : undefined;
  const isUsed = terms.some(({ uses }) => uses > 0) || (plan?.changed ?? 0) > 0;
  const uses = usesOf(fate, to);
  const isDecided = plan !== undefined && (!isUsed || uses !== undefined);
  const noun = kind === "topics" ? "topic" : "person";
  const [only, another] = terms;
  const what =
    only !== undefined && another === undefined ? `“${isolate(only.label)}”` : formatQuantity(terms.length, noun, kind);

  async function remove() {
    const outcome = await bridge[kind].remove({ ids, ...(isUsed && uses !== undefined ? { uses } : {}) });
    if (!outcome.ok) {
      setProblem(outcome.error.message);
      return;
    }
    bumpRevision();
    sayUndoable(`${what} deleted.`);
    onClose();
    onRemoved();
  }

  return (
    <Dialog
      title={`Delete ${what}`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button tone="danger" isDisabled={!isDecided} onPress={() => void remove()}>
            Delete
          </Button>
        </>
      }
    >
      {error === undefined ? null : <Notice tone="problem">{error.message}</Notice>}
      {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
      {isUsed ? (
        <Options
          label="What becomes of the transcripts that carry it?"
          value={fate}
          options={[
            { id: "remove", words: "It is taken off them" },
            { id: "move", words: `Another ${noun} takes its place` },
          ]}
          onChange={setFate}
        />
      ) : null}
      {fate === "move" ? (
        <TermPick kind={kind} label={`Which ${noun}?`} picked={to} onPick={setTo} without={new Set(ids)} />
      ) : null}
      <div className="merge-plan" role="status" aria-busy={plan === undefined}>
        {plan === undefined ? (
          <p>Looking what would change…</p>
        ) : (
          <>
            <p>
              <b>{formatQuantity(plan.changed, "transcript changes", "transcripts change")}.</b>
              {plan.narrower > 0 ? ` ${formatQuantity(plan.narrower, "topic moves", "topics move")} up.` : ""}
            </p>
            <FactList title="Transcripts" facts={plan.transcripts.map(({ title }) => isolate(title))} />
          </>
        )}
      </div>
    </Dialog>
  );
}

function usesOf(fate: string, to: PickedTerm | undefined) {
  if (fate === "remove") return { do: "remove" } as const;
  return fate === "move" && to !== undefined ? ({ do: "move", to: to.id } as const) : undefined;
}
