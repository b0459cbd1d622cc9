import { say } from "../../shared/language/say.ts";
import { isolate } from "../../shared/records/isolate.ts";
import type { PublicationStep } from "../../shared/records/publication.ts";
import { StatusMark } from "../design/status-mark.tsx";
import { formatMoment } from "../format/date.ts";
import "./step-history.css";

const atMost = 6;

/** The latest steps of publication: which, when, who and why. */
export function StepHistory({ steps }: { readonly steps: readonly PublicationStep[] }) {
  if (steps.length === 0) return null;
  return (
    <ul className="step-history" aria-label={say("Steps of publication")}>
      {steps
        .toReversed()
        .slice(0, atMost)
        .map((step) => (
          <li key={step.at}>
            <StatusMark status={step.status} />
            <small>{[formatMoment(step.at), step.who].filter((part) => part !== undefined).join(" · ")}</small>
            {step.why === undefined ? null : <p>{isolate(step.why)}</p>}
          </li>
        ))}
    </ul>
  );
}
