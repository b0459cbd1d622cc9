import { useState } from "react";
import { isolate } from "../../shared/records/isolate.ts";
import { type AlikeGroup, mergesOf, mostGroups } from "../../shared/terms/alike-groups.ts";
import { bumpRevision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { TextField } from "../design/text-field.tsx";
import { formatCount, formatQuantity } from "../format/number.ts";
import { sayUndoable } from "../notices/toast.ts";
import { FactList } from "./fact-list.tsx";
import { GroupList } from "./group-list.tsx";
import type { VocabularyKind } from "./use-terms.ts";
import "./term-dialogs.css";

type MergeManyProps = {
  readonly kind: VocabularyKind;
  readonly groups: readonly AlikeGroup[];
  readonly onClose: () => void;
  readonly onMerged: () => void;
};

const oneOf = { topics: "topic", persons: "person" } as const satisfies Record<VocabularyKind, string>;

/** Groups of terms that may be one, each to be made one: what stays of each, and what all of it comes to. */
export function MergeManyDialog({ kind, groups: all, onClose, onMerged }: MergeManyProps) {
  const [groups, setGroups] = useState<readonly AlikeGroup[]>(() => all.slice(0, mostGroups));
  const [keys, setKeys] = useState<ReadonlySet<string>>(() => new Set(groups.map(({ key }) => key)));
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [isBusy, setIsBusy] = useState(false);
  const merges = mergesOf(groups.filter(({ key }) => keys.has(key)));
  const gone = merges.reduce((sum, { from }) => sum + from.length, 0);
  const { value, isCurrent, error } = useCall(bridge[kind].mergeManyPlan, merges.length === 0 ? undefined : { merges });
  const plan = isCurrent ? value : undefined;

  async function merge() {
    setIsBusy(true);
    const why = reason.trim();
    const outcome = await bridge[kind].mergeMany({ merges, ...(why === "" ? {} : { reason: why }) });
    setIsBusy(false);
    if (!outcome.ok) {
      setProblem(outcome.error.message);
      return;
    }
    bumpRevision();
    const changed = formatQuantity(outcome.value.changed, "transcript", "transcripts");
    sayUndoable(
      `${formatQuantity(gone, oneOf[kind], kind)} merged into ${formatCount(merges.length)}; ${changed} changed.`,
    );
    onClose();
    onMerged();
  }

  return (
    <Dialog
      title={`Merge ${formatQuantity(groups.length, "group", "groups")} of ${kind}`}
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button tone="primary" isDisabled={plan === undefined || isBusy} onPress={() => void merge()}>
            Merge {formatQuantity(merges.length, "group", "groups")}
          </Button>
        </>
      }
    >
      {all.length > mostGroups ? (
        <p>
          The first {formatCount(mostGroups)} of {formatCount(all.length)} groups: merge them, then those that are left.
        </p>
      ) : null}
      <p id="merge-many-keys">
        The first name of each stays, the others become its variants. <kbd>Space</kbd> leaves a group out or takes it
        in, <kbd>→</kbd> lets its next name stay.
      </p>
      <GroupList groups={groups} keys={keys} onKeys={setKeys} onGroups={setGroups} describedBy="merge-many-keys" />
      {error === undefined ? null : <Notice tone="problem">{error.message}</Notice>}
      {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
      <div className="merge-plan" role="status" aria-busy={plan === undefined && merges.length > 0}>
        {merges.length === 0 ? <p>No group is chosen.</p> : null}
        {merges.length > 0 && plan === undefined ? <p>Looking what would change…</p> : null}
        {plan === undefined ? null : (
          <>
            <p>
              <b>{formatQuantity(plan.changed, "transcript changes", "transcripts change")}.</b>{" "}
              {formatQuantity(gone, `${oneOf[kind]} goes`, `${kind} go`)} into {formatCount(merges.length)}, as one
              step; each can be taken out again.
            </p>
            <FactList title="Transcripts" facts={plan.transcripts.map(({ title }) => isolate(title))} />
          </>
        )}
      </div>
      <TextField label="Why (kept in the history)" value={reason} onChange={setReason} maxLength={1_000} />
    </Dialog>
  );
}
