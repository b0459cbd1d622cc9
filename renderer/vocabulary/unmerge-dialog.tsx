import { useState } from "react";
import type { Response } from "../../shared/contract/contract.ts";
import type { ListedTerm } from "../../shared/contract/terms.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { bumpRevision, revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { formatInstant } from "../format/date.ts";
import { sayUndoable } from "../notices/toast.ts";
import { useStore } from "../store/store.ts";
import { FactList } from "./fact-list.tsx";
import { Options } from "./options.tsx";
import type { VocabularyKind } from "./use-terms.ts";
import "./term-dialogs.css";
import { say } from "../../shared/language/say.ts";

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
    sayUndoable(say("“{name}” is a term of its own again.", { name: plan?.merged.term.label ?? say("The term") }));
    onClose();
  }

  return (
    <Dialog
      title={say("Merged into “{name}”", { name: from.label })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say("Close")}</Button>
          <Button tone="primary" isDisabled={plan === undefined} onPress={() => void takeOut()}>
            {say("Take it out")}
          </Button>
        </>
      }
    >
      {error === undefined ? null : <Notice tone="problem">{error.message}</Notice>}
      {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
      {merged.value === undefined && error === undefined ? (
        <p role="status">{say("Looking through the history…")}</p>
      ) : null}
      {merged.value?.merges.length === 0 ? <p>{say("Nothing that could be taken out was merged into it.")}</p> : null}
      {merged.value === undefined || merged.value.merges.length === 0 ? null : (
        <Options
          label={say("Which one is to be a term of its own again?")}
          value={term}
          options={merged.value.merges.map((one) => ({
            id: one.term.id,
            words: mergedWords(one),
          }))}
          onChange={setTerm}
        />
      )}
      {plan === undefined ? null : (
        <div className="merge-plan" role="status">
          <p>
            <b>
              {say("{count, plural, one {# transcript changes.} other {# transcripts change.}}", {
                count: plan.changed,
              })}
            </b>
            {plan.added.count > 0
              ? ` ${say(
                  "{count, plural, one {# use that came since stays} other {# uses that came since stay}} with “{name}”.",
                  { count: plan.added.count, name: isolate(from.label) },
                )}`
              : ""}
            {plan.removed > 0
              ? ` ${say("{count, plural, one {# use stays} other {# uses stay}} removed.", { count: plan.removed })}`
              : ""}
          </p>
          <FactList title={say("To be known before")} facts={plan.notes} />
          <FactList title={say("Transcripts")} facts={plan.transcripts.map(({ title }) => isolate(title))} />
        </div>
      )}
    </Dialog>
  );
}

type Merged = Response<"topics", "merges">["merges"][number];

function mergedWords({ term, at, who }: Pick<Merged, "term" | "at" | "who">): string {
  const name = term.label;
  const date = formatInstant(at);
  return who === undefined
    ? say("{name} · merged {date}", { name, date })
    : say("{name} · merged {date} by {who}", { name, date, who });
}
