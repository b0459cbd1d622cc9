import { useState } from "react";
import type { ListedTerm } from "../../shared/contract/terms.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { bumpRevision, revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { formatInstant } from "../format/date.ts";
import { formatQuantity } from "../format/number.ts";
import { sayUndoable } from "../notices/toast.ts";
import { useStore } from "../store/store.ts";
import { FactList } from "./fact-list.tsx";
import { Options } from "./options.tsx";
import type { VocabularyKind } from "./use-terms.ts";
import "./term-dialogs.css";

type UnmergeDialogProps = {
  readonly kind: VocabularyKind;
  readonly from: ListedTerm;
  readonly onClose: () => void;
};

/** The terms that were merged into one, each to be taken out again, after showing what that comes to. */
export function UnmergeDialog({ kind, from, onClose }: UnmergeDialogProps) {
  const [term, setTerm] = useState("");
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const now = useStore(revision);
  const merged = useCall(bridge[kind].merges, { id: from.id }, now);
  const request = term === "" ? undefined : { term, from: from.id };
  const planned = useCall(bridge[kind].unmergePlan, request, now);
  const plan = planned.isCurrent ? planned.value : undefined;
  const error = merged.error ?? planned.error;

  async function takeOut() {
    const outcome = await bridge[kind].unmerge({ term, from: from.id });
    if (!outcome.ok) {
      setProblem(outcome.error.message);
      return;
    }
    bumpRevision();
    sayUndoable(`“${plan?.merged.term.label ?? "The term"}” is a term of its own again.`);
    onClose();
  }

  return (
    <Dialog
      title={`Merged into “${from.label}”`}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Close</Button>
          <Button tone="primary" isDisabled={plan === undefined} onPress={() => void takeOut()}>
            Take it out
          </Button>
        </>
      }
    >
      {error === undefined ? null : <Notice tone="problem">{error.message}</Notice>}
      {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
      {merged.value === undefined && error === undefined ? <p role="status">Looking through the history…</p> : null}
      {merged.value?.merges.length === 0 ? <p>Nothing that could be taken out was merged into it.</p> : null}
      {merged.value === undefined || merged.value.merges.length === 0 ? null : (
        <Options
          label="Which one is to be a term of its own again?"
          value={term}
          options={merged.value.merges.map((one) => ({
            id: one.term.id,
            words: `${one.term.label} · merged ${formatInstant(one.at)}${one.who === undefined ? "" : ` by ${one.who}`}`,
          }))}
          onChange={setTerm}
        />
      )}
      {plan === undefined ? null : (
        <div className="merge-plan" role="status">
          <p>
            <b>{formatQuantity(plan.changed, "transcript changes", "transcripts change")}.</b>
            {plan.added.count > 0
              ? ` ${formatQuantity(plan.added.count, "use that came since stays", "uses that came since stay")} with “${isolate(from.label)}”.`
              : ""}
            {plan.removed > 0 ? ` ${formatQuantity(plan.removed, "use stays", "uses stay")} removed.` : ""}
          </p>
          <FactList title="To be known before" facts={plan.notes} />
          <FactList title="Transcripts" facts={plan.transcripts.map(({ title }) => isolate(title))} />
        </div>
      )}
    </Dialog>
  );
}
