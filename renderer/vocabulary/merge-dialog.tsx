import { useState } from "react";
import type { Response } from "../../shared/contract/contract.ts";
import type { ListedTerm } from "../../shared/contract/terms.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { bumpRevision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { TextField } from "../design/text-field.tsx";
import { sayUndoable } from "../notices/toast.ts";
import { FactList } from "./fact-list.tsx";
import { Options } from "./options.tsx";
import type { VocabularyKind } from "./use-terms.ts";
import "./term-dialogs.css";
import { say, type Text } from "../../shared/language/say.ts";

type Plan = Response<"topics", "mergePlan">;
type Field = Plan["choices"][number]["field"];

const fieldWords: { readonly [F in Exclude<Field, "label">]: Text } = { note: "Note", broader: "Below" };

type MergeDialogProps = {
  readonly kind: VocabularyKind;
  readonly terms: readonly ListedTerm[];
  readonly onClose: () => void;
  readonly onMerged: () => void;
};

/** Which of several terms stays, what it takes over, and what that comes to, before anything is changed. */
export function MergeDialog({ kind, terms, onClose, onMerged }: MergeDialogProps) {
  const [mostUsed] = terms.toSorted((a, b) => b.uses - a.uses);
  const [into, setInto] = useState(mostUsed?.id ?? "");
  const [take, setTake] = useState<{ readonly [F in Field]?: string }>({});
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [isBusy, setIsBusy] = useState(false);
  const from = terms.flatMap(({ id }) => (id === into ? [] : [id]));
  const request = { from, into, take };
  const { value, isCurrent, error } = useCall(bridge[kind].mergePlan, request);
  const plan = isCurrent ? value : undefined;

  async function merge() {
    setIsBusy(true);
    const outcome = await bridge[kind].merge({
      ...request,
      ...(reason.trim() === "" ? {} : { reason: reason.trim() }),
    });
    setIsBusy(false);
    if (!outcome.ok) {
      setProblem(outcome.error.message);
      return;
    }
    bumpRevision();
    sayUndoable(
      say(
        "{terms, plural, one {# term} other {# terms}} merged; {count, plural, one {# transcript} other {# transcripts}} changed.",
        { terms: from.length, count: outcome.value.changed },
      ),
    );
    onClose();
    onMerged();
  }

  return (
    <Dialog
      title={say("Merge {count, number} {kind, select, topics {topics} other {persons}}", {
        count: terms.length,
        kind,
      })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say("Cancel")}</Button>
          <Button tone="primary" isDisabled={plan === undefined || isBusy} onPress={() => void merge()}>
            {say("Merge")}
          </Button>
        </>
      }
    >
      <Options
        label={say("Which one stays?")}
        value={into}
        options={terms.map((term) => ({
          id: term.id,
          words: `${term.heading} · ${say("{count, plural, one {# transcript} other {# transcripts}}", { count: term.uses })}`,
        }))}
        onChange={(id) => {
          setInto(id);
          setTake({});
        }}
      />
      {plan?.choices.map(({ field, values, taken }) => (
        <Options
          key={field}
          label={
            field === "label" ? say("{kind, select, persons {Name} other {Name}}", { kind }) : say(fieldWords[field])
          }
          value={taken ?? ""}
          options={values.map(({ term, value: words }) => ({ id: term, words }))}
          onChange={(id) => setTake((now) => ({ ...now, [field]: id }))}
        />
      ))}
      {error === undefined ? null : <Notice tone="problem">{error.message}</Notice>}
      {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
      <div className="merge-plan" role="status" aria-busy={plan === undefined}>
        {plan === undefined ? <p>{say("Looking what would change…")}</p> : <PlanWords plan={plan} />}
      </div>
      <TextField label={say("Why (kept in the history)")} value={reason} onChange={setReason} maxLength={1_000} />
    </Dialog>
  );
}

function PlanWords({ plan }: { readonly plan: Plan }) {
  return (
    <>
      <p>
        <b>
          {say("{count, plural, one {# transcript changes.} other {# transcripts change.}}", { count: plan.changed })}
        </b>{" "}
        {say("The others’ names stay as variants, and a merge can be taken back.")}
        {plan.narrower > 0
          ? ` ${say("{count, plural, one {# topic moves} other {# topics move}} below it.", { count: plan.narrower })}`
          : ""}
      </p>
      <FactList title={say("New variants")} facts={plan.variants.map(isolate)} />
      <FactList title={say("Transcripts")} facts={plan.transcripts.map(({ title }) => isolate(title))} />
    </>
  );
}
