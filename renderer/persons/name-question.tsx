import { useState } from "react";
import type { NameDecision, UnsureName } from "../../shared/contract/persons.ts";
import { relationWords } from "../../shared/contract/relation-words.ts";
import { say } from "../../shared/language/say.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { bridge } from "../bridge/bridge.ts";
import { Button } from "../design/button.tsx";
import { sayNodes } from "../language/say-nodes.tsx";
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
        {sayNodes("Who is {name}?", { name: <b>{isolate(name)}</b> })}
        {others === 0 ? null : <small> {othersWords(others, noun)}</small>}
      </legend>
      {candidates.map(({ person, label, relation }) => (
        <Button key={person} onPress={() => onDecide({ as: "person", person })}>
          {isolate(label)} <small>{relationWords(relation)}</small>
        </Button>
      ))}
      <div className="name-question-else">
        <Button tone="quiet" onPress={() => setIsSeeking(true)}>
          {say("Another person…")}
        </Button>
        <Button tone="quiet" onPress={() => onDecide({ as: "new" })}>
          {say("New person")}
        </Button>
        <Button tone="quiet" onPress={() => onDecide({ as: "nobody" })}>
          {say("Leave")}
        </Button>
      </div>
      {isSeeking ? (
        <TermField
          label={say("Who {name} is", { name })}
          placeholder={say("Find a person…")}
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

function othersWords(count: number, noun: NameQuestionProps["noun"]): string {
  return noun === "file"
    ? say("also in {count, plural, one {# more file} other {# more files}}", { count })
    : say("also in {count, plural, one {# more transcript} other {# more transcripts}}", { count });
}
