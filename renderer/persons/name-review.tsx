import { useState } from "react";
import type { NameDecision, ReviewedName } from "../../shared/contract/persons.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Button } from "../design/button.tsx";
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
    <section className="name-review" aria-label="Names that are not certain">
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
            <b>{isolate(one.name)}</b> {decidedWords(one)}{" "}
            <Button tone="quiet" onPress={() => void decide(one.name, undefined)}>
              Change
            </Button>
          </p>
        ),
      )}
    </section>
  );
}

function decidedWords({ decision, label }: ReviewedName): string {
  if (decision?.as === "new") return "is a new person";
  return decision?.as === "person" ? `is ${isolate(label ?? "a person")}` : "stays nobody’s name";
}
