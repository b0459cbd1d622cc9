import { useState } from "react";
import type { ListedTerm } from "../../shared/contract/terms.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { bumpRevision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { sayUndoable } from "../notices/toast.ts";
import { FactList } from "./fact-list.tsx";
import { Options } from "./options.tsx";
import { type PickedTerm, TermPick } from "./term-pick.tsx";
import type { VocabularyKind } from "./use-terms.ts";
import "./term-dialogs.css";
import { quoted } from "../../shared/language/quoted.ts";
import { say, type Text } from "../../shared/language/say.ts";

const countOf = {
  topics: "{count, plural, one {# topic} other {# topics}}",
  persons: "{count, plural, one {# person} other {# persons}}",
} as const satisfies Readonly<Record<VocabularyKind, Text>>;

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
  const [only, another] = terms;
  const what =
    only !== undefined && another === undefined
      ? quoted(isolate(only.label))
      : say(countOf[kind], { count: terms.length });

  async function remove() {
    const outcome = await bridge[kind].remove({ ids, ...(isUsed && uses !== undefined ? { uses } : {}) });
    if (!outcome.ok) {
      setProblem(outcome.error.message);
      return;
    }
    bumpRevision();
    sayUndoable(say("{what} deleted.", { what }));
    onClose();
    onRemoved();
  }

  return (
    <Dialog
      title={say("Delete {what}", { what })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say("Cancel")}</Button>
          <Button tone="danger" isDisabled={!isDecided} onPress={() => void remove()}>
            {say("Delete")}
          </Button>
        </>
      }
    >
      {error === undefined ? null : <Notice tone="problem">{error.message}</Notice>}
      {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
      {isUsed ? (
        <Options
          label={say("What becomes of the transcripts that carry it?")}
          value={fate}
          options={[
            { id: "remove", words: say("It is taken off them") },
            {
              id: "move",
              words: say("Another {kind, select, topics {topic} other {person}} takes its place", { kind }),
            },
          ]}
          onChange={setFate}
        />
      ) : null}
      {fate === "move" ? (
        <TermPick
          kind={kind}
          label={say("Which {kind, select, topics {topic} other {person}}?", { kind })}
          picked={to}
          onPick={setTo}
          without={new Set(ids)}
        />
      ) : null}
      <div className="merge-plan" role="status" aria-busy={plan === undefined}>
        {plan === undefined ? (
          <p>{say("Looking what would change…")}</p>
        ) : (
          <>
            <p>
              <b>
                {say("{count, plural, one {# transcript changes.} other {# transcripts change.}}", {
                  count: plan.changed,
                })}
              </b>
              {plan.narrower > 0
                ? ` ${say("{count, plural, one {# topic moves} other {# topics move}} up.", { count: plan.narrower })}`
                : ""}
            </p>
            <FactList title={say("Transcripts")} facts={plan.transcripts.map(({ title }) => isolate(title))} />
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
