import { useState } from "react";
import type { ListedTerm } from "../../shared/contract/terms.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { TextField } from "../design/text-field.tsx";
import type { Term } from "../tags/change.ts";
import { countTicked, noneTicked } from "./split-choice.ts";
import { SplitList } from "./split-list.tsx";
import { SplitTarget } from "./split-target.tsx";
import { useSplit } from "./use-split.ts";
import type { VocabularyKind } from "./use-terms.ts";
import "./term-dialogs.css";
import { say } from "../../shared/language/say.ts";

type SplitDialogProps = { readonly kind: VocabularyKind; readonly from: ListedTerm; readonly onClose: () => void };

/** Which of a term's transcripts go to another term, which is made where there is none of that name. */
export function SplitDialog({ kind, from, onClose }: SplitDialogProps) {
  const [to, setTo] = useState<Term | undefined>(undefined);
  const [query, setQuery] = useState("");
  const [ticks, setTicks] = useState(noneTicked);
  const [reason, setReason] = useState("");
  const { plan, problem, split } = useSplit(kind, from, to, query.trim());
  const count = plan === undefined ? 0 : countTicked(ticks, plan.changed);

  async function finish() {
    if (to !== undefined && (await split(to, ticks, reason.trim()))) onClose();
  }

  return (
    <Dialog
      title={say("Split {name}", { name: isolate(from.label) })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say("Cancel")}</Button>
          <Button tone="primary" isDisabled={count === 0} onPress={() => void finish()}>
            {say("Split")}
          </Button>
        </>
      }
    >
      <div className="describe-form">
        <p>
          {say(
            "The transcripts that are ticked get another {kind, select, topics {topic} other {person}} in its place; the others keep it.",
            { kind },
          )}
        </p>
        <SplitTarget kind={kind} to={to} onPick={setTo} />
        {to === undefined ? null : (
          <TextField
            label={say("Of those, only what this finds")}
            placeholder={say("Words, or as date:2019..2021")}
            value={query}
            onChange={(next) => {
              setQuery(next);
              setTicks(noneTicked);
            }}
            maxLength={2_000}
            autoFocus
          />
        )}
        {plan === undefined ? null : <SplitList plan={plan} ticks={ticks} onTick={setTicks} />}
        <TextField label={say("Why (kept in the history)")} value={reason} onChange={setReason} maxLength={1_000} />
        {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
      </div>
    </Dialog>
  );
}
