import type { LecternErrorData } from "../../shared/contract/error.ts";
import { say, type Text } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { Icon } from "../design/icon.tsx";
import { explainProblem, type ProblemAction, whereProblem } from "./archive-problem.ts";
import type { Attempt } from "./attempt.ts";

type ProblemPanelProps = {
  readonly problem: LecternErrorData;
  /** The archive it is about, when that is known. */
  readonly archive: Attempt | undefined;
  readonly onAction: (action: ProblemAction) => void;
  readonly onBack: () => void;
};

const names: Readonly<Record<ProblemAction, Text>> = {
  repair: "Repair…",
  "open-read-only": "Open read-only",
  "try-again": "Try again",
  "take-over": "Take it over",
  "open-another": "Open another archive",
  "create-here": "Choose another place",
  forget: "Forget this archive",
};

/** Actions that need to know which archive it is. */
const needsArchive: readonly ProblemAction[] = ["repair", "open-read-only", "try-again", "take-over", "forget"];

/** What was found, where, and what can be done about it. Nothing here changes the folder. */
export function ProblemPanel({ problem, archive, onAction, onBack }: ProblemPanelProps) {
  const { title, found, advice, actions } = explainProblem(problem);
  const folder = whereProblem(problem) ?? archive?.folder;
  const possible = actions.filter((action) => archive !== undefined || !needsArchive.includes(action));
  return (
    <section className="welcome-problem" role="alert" aria-labelledby="problem-title">
      <Icon name="warning" size={28} />
      <h1 id="problem-title">{title}</h1>
      <dl>
        <dt>{say("Found")}</dt>
        <dd>{found}</dd>
        {folder === undefined ? null : (
          <>
            <dt>{say("Where")}</dt>
            <dd>{folder}</dd>
          </>
        )}
        <dt>{say("What now")}</dt>
        <dd>{advice}</dd>
      </dl>
      <div className="welcome-actions">
        {possible.map((action, index) => (
          <Button
            key={action}
            tone={index === 0 ? "primary" : "plain"}
            onPress={() => onAction(action)}
            autoFocus={index === 0}
          >
            {say(names[action])}
          </Button>
        ))}
        <Button tone="quiet" onPress={() => onBack()}>
          {say("Back to the start")}
        </Button>
      </div>
    </section>
  );
}
