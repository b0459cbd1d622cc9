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
import { sayUndoable } from "../notices/toast.ts";
import { FactList } from "./fact-list.tsx";
import { GroupList } from "./group-list.tsx";
import type { VocabularyKind } from "./use-terms.ts";
import "./term-dialogs.css";
import { say } from "../../shared/language/say.ts";
import { sayNodes } from "../language/say-nodes.tsx";

type MergeManyProps = {
  readonly kind: VocabularyKind;
  readonly groups: readonly AlikeGroup[];
  readonly onClose: () => void;
  readonly onMerged: () => void;
};

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
    sayUndoable(
      say(
        "{kind, select, topics {{gone, plural, one {# topic} other {# topics}}} other {{gone, plural, one {# person} other {# persons}}}} merged into {into, number}; {count, plural, one {# transcript} other {# transcripts}} changed.",
        { kind, gone, into: merges.length, count: outcome.value.changed },
      ),
    );
    onClose();
    onMerged();
  }

  return (
    <Dialog
      title={say(
        "Merge {count, plural, one {# group} other {# groups}} of {kind, select, topics {topics} other {persons}}",
        { count: groups.length, kind },
      )}
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say("Cancel")}</Button>
          <Button tone="primary" isDisabled={plan === undefined || isBusy} onPress={() => void merge()}>
            {say("Merge {count, plural, one {# group} other {# groups}}", { count: merges.length })}
          </Button>
        </>
      }
    >
      {all.length > mostGroups ? (
        <p>
          {say("The first {first, number} of {total, number} groups: merge them, then those that are left.", {
            first: mostGroups,
            total: all.length,
          })}
        </p>
      ) : null}
      <p id="merge-many-keys">
        {sayNodes(
          "The first name of each stays, the others become its variants. {space} leaves a group out or takes it in, {right} lets its next name stay.",
          { space: <kbd>{say("Space")}</kbd>, right: <kbd>→</kbd> },
        )}
      </p>
      <GroupList groups={groups} keys={keys} onKeys={setKeys} onGroups={setGroups} describedBy="merge-many-keys" />
      {error === undefined ? null : <Notice tone="problem">{error.message}</Notice>}
      {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
      <div className="merge-plan" role="status" aria-busy={plan === undefined && merges.length > 0}>
        {merges.length === 0 ? <p>{say("No group is chosen.")}</p> : null}
        {merges.length > 0 && plan === undefined ? <p>{say("Looking what would change…")}</p> : null}
        {plan === undefined ? null : (
          <>
            <p>
              <b>
                {say("{count, plural, one {# transcript changes.} other {# transcripts change.}}", {
                  count: plan.changed,
                })}
              </b>{" "}
              {say(
                "{kind, select, topics {{count, plural, one {# topic goes} other {# topics go}}} other {{count, plural, one {# person goes} other {# persons go}}}} into {into, number}, as one step; each can be taken out again.",
                { kind, count: gone, into: merges.length },
              )}
            </p>
            <FactList title={say("Transcripts")} facts={plan.transcripts.map(({ title }) => isolate(title))} />
          </>
        )}
      </div>
      <TextField label={say("Why (kept in the history)")} value={reason} onChange={setReason} maxLength={1_000} />
    </Dialog>
  );
}
