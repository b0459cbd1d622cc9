import { type ReactNode, useState } from "react";
import type { NameDecision, ReviewedName } from "../../shared/contract/persons.ts";
import { say } from "../../shared/language/say.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Button } from "../design/button.tsx";
import { sayNodes } from "../language/say-nodes.tsx";
import { sayProblem } from "../notices/toast.ts";
import { NameQuestion } from "./name-question.tsx";
import "./name-questions.css";

type NameReviewProps = { readonly importId: string; readonly item: number };

/** Names of a file in review that are like those of persons in the archive; what is said holds for every file. */
export function NameReview({ importId, item }: NameReviewProps) {
  const [turn, setTurn] = useState(0);
  const { value, isCurrent } = useCall(bridge.imports.names, { import: importId, item }, turn);
  const names = isCurrent ? (value?.names ?? []) : [];
  if (names.length === 0) return null;

  async function decide(name: string, decision: NameDecision | undefined) {
    const outcome = await bridge.imports.nameAs({ import: importId, name, ...(decision ? { decision } : {}) });
    if (outcome.ok) setTurn((now) => now + 1);
    else sayProblem(outcome.error.message);
  }

  return (
    <section className="name-review" aria-label={say("Names that are not certain")}>
      {names.map((one) =>
        one.decision === undefined ? (
          <NameQuestion
            key={one.name}
            unsure={one}
            noun="file"
            onDecide={(decision) => void decide(one.name, decision)}
          />
        ) : (
          <p key={one.name} className="name-decided">
            {decidedWords(one)}{" "}
            <Button tone="quiet" onPress={() => void decide(one.name, undefined)}>
              {say("Change")}
            </Button>
          </p>
        ),
      )}
    </section>
  );
}

function decidedWords({ name: printed, decision, label }: ReviewedName): ReactNode {
  const name = <b>{isolate(printed)}</b>;
  if (decision?.as === "new") return sayNodes("{name} is a new person", { name });
  return decision?.as === "person"
    ? sayNodes("{name} is {person}", { name, person: isolate(label ?? say("a person")) })
    : sayNodes("{name} stays nobody’s name", { name });
}
