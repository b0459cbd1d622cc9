import type { Loss, Repair } from "../../shared/contract/repair.ts";
import { say } from "../../shared/language/say.ts";
import { formatInstant } from "../format/date.ts";
import { deedSentence } from "../history/deed-words.ts";

type RepairReportProps = {
  readonly repair: Repair;
  readonly isDone: boolean;
};

/** So many of each are shown. */
const shown = 50;

/** What was found, what is done about it, and what cannot be had. */
export function RepairReport({ repair, isDone }: RepairReportProps) {
  const { damage, actions, losses, aside } = repair;
  return (
    <div className="repair-report">
      <Part title={say("What was found")} lines={damage.map(({ file, problem }) => `${file} ${problem}.`)} />
      <Part title={isDone ? say("What was done") : say("What will be done")} lines={actions} />
      <h3>{isDone ? say("What could not be had") : say("What cannot be had")}</h3>
      {losses.length === 0 ? <p>{say("Nothing is lost.")}</p> : null}
      <ul>
        {losses.slice(0, shown).map((loss) => (
          <LossItem key={loss.what} loss={loss} />
        ))}
        <More count={losses.length - shown} />
      </ul>
      {aside === undefined ? null : (
        <p>{say("What was damaged is in {aside}, inside the archive’s folder.", { aside })}</p>
      )}
    </div>
  );
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.slice(0, shown).map((line) => (
          <li key={line}>{line}</li>
        ))}
        <More count={lines.length - shown} />
      </ul>
    </>
  );
}

function LossItem({ loss: { what, steps } }: { readonly loss: Loss }) {
  return (
    <li>
      {what}
      {steps.length === 0 ? null : (
        <ul>
          {steps.slice(0, shown).map(({ at, who, deed }) => (
            <li key={`${at} ${deedSentence(deed)}`}>
              {formatInstant(at)}, {who ?? say("somebody")}: {deedSentence(deed)}
            </li>
          ))}
          <More count={steps.length - shown} />
        </ul>
      )}
    </li>
  );
}

function More({ count }: { readonly count: number }) {
  return count > 0 ? <li>{say("… and {count, number} more.", { count })}</li> : null;
}
