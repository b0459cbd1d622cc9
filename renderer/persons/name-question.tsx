import { useState } from "react";
import type { NameDecision, UnsureName } from "../../shared/contract/persons.ts";
import { relationWords } from "../../shared/contract/relation-words.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { bridge } from "../bridge/bridge.ts";
import { Button } from "../design/button.tsx";
import { formatQuantity } from "../format/number.ts";
import { TermField } from "../tags/term-field.tsx";

type NameQuestionProps = {
  readonly unsure: UnsureName;
  readonly onDecide: (decision: NameDecision) => void;
  /** `transcript` where it is stored, `file` before that. */
  readonly noun: "transcript" | "file";
};

/** Who is this? Those whom it may be, closest first, another person, a new one, or nobody. Enter takes what has the focus. */
export function NameQuestion({ unsure, onDecide, noun }: NameQuestionProps) {
  const [isSeeking, setIsSeeking] = useState(false);
  const { name, candidates, others } = unsure;
  return (
    <fieldset className="name-question">
      <legend>
        Who is <b>{isolate(name)}</b>?
        {others === 0 ? null : <small> also in {formatQuantity(others, `more ${noun}`, `more ${noun}s`)}</small>}
      </legend>
      {candidates.map(({ person, label, relation }) => (
        <Button key={person} onPress={() => onDecide({ as: "person", person })}>
          {isolate(label)} <small>{relationWords(relation)}</small>
        </Button>
      ))}
      <div className="name-question-else">
        <Button tone="quiet" onPress={() => setIsSeeking(true)}>
          Another person…
        </Button>
        <Button tone="quiet" onPress={() => onDecide({ as: "new" })}>
          New person
        </Button>
        <Button tone="quiet" onPress={() => onDecide({ as: "nobody" })}>
          Leave
        </Button>
      </div>
      {isSeeking ? (
        <TermField
          label={`Who ${name} is`}
          placeholder="Find a person…"
          noun="person"
          suggest={bridge.persons.suggest}
          onAdd={async ({ id }) => {
            onDecide(id === undefined ? { as: "new" } : { as: "person", person: id });
            return true;
          }}
        />
      ) : null}
    </fieldset>
  );
}
