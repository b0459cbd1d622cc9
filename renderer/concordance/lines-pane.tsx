import { useEffect } from "react";
import type { LineSort } from "../../shared/contract/concordance.ts";
import { say } from "../../shared/language/say.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { Button } from "../design/button.tsx";
import { Choice, type ChoiceOption } from "../design/choice.tsx";
import { EmptyState } from "../design/empty-state.tsx";
import { IconButton } from "../design/icon-button.tsx";
import { Notice } from "../design/notice.tsx";
import { sayNodes } from "../language/say-nodes.tsx";
import { showMainView } from "../screens/main-view.ts";
import { useStore } from "../store/store.ts";
import { useLate } from "../store/use-late.ts";
import { followLines, showLinesAgain } from "./follow-lines.ts";
import { stopLines } from "./gather-lines.ts";
import { LineGrid } from "./line-grid.tsx";
import { countLines, gatheringWords } from "./line-words.ts";
import { type LinesState, lineSort, lineState } from "./lines.ts";
import { saving, stopSaving } from "./save-lines.ts";
import "./lines-pane.css";

/** Every hit of what the list shows in its line, instead of the list. */
export function LinesPane() {
  const state = useStore(lineState);
  useEffect(() => followLines(), []);
  return (
    <main className="lines-pane" aria-label={say("Concordance")} aria-busy={state.counting !== undefined}>
      <LinesHead state={state} />
      <LinesProblems state={state} />
      <LinesBody state={state} />
    </main>
  );
}

const orders = (): readonly ChoiceOption<LineSort>[] => [
  { id: "list", label: say("As in the list") },
  { id: "left", label: say("By what stands before") },
  { id: "right", label: say("By what stands after") },
];

function LinesHead({ state }: { readonly state: LinesState }) {
  const sort = useStore(lineSort);
  const saved = useStore(saving);
  const isLate = useLate(state.counting !== undefined, 300);
  return (
    <header className="lines-head">
      <div role="status">
        <h2>{countLines(state)}</h2>
      </div>
      {isLate ? <span className="lines-gathering">{gatheringWords(state, sort)}</span> : null}
      {isLate ? <Button onPress={stopLines}>{say("Stop")}</Button> : null}
      {state.isStopped ? <Button onPress={showLinesAgain}>{say("Count on")}</Button> : null}
      <div className="lines-tools">
        <Choice label={say("Order of the lines")} options={orders()} value={sort} onChange={(to) => lineSort.set(to)} />
        {saved === undefined ? (
          <CommandButton
            command="view.save-csv"
            label={say("Save as CSV")}
            isDisabled={!(state.lines && state.lines.hits > 0)}
          />
        ) : (
          <Button onPress={stopSaving}>{say("Stop saving")}</Button>
        )}
        <IconButton icon="close" label={say("Back to the list")} keys="C" onPress={() => showMainView("list")} />
      </div>
    </header>
  );
}

function LinesProblems({ state: { error, lines } }: { readonly state: LinesState }) {
  const notice = lines !== undefined && lines.hits > 0 ? lines.notice : undefined;
  if (error === undefined && notice === undefined) return null;
  return (
    <div className="lines-problems">
      {error === undefined ? null : (
        <Notice
          tone={error.code === "cancelled" ? "info" : "problem"}
          title={say("The lines could not be brought up to date")}
          actions={<Button onPress={showLinesAgain}>{say("Try again")}</Button>}
        >
          {error.message}
        </Notice>
      )}
      {notice === undefined ? null : <Notice>{notice}</Notice>}
    </div>
  );
}

function LinesBody({ state: { lines, error, counting } }: { readonly state: LinesState }) {
  const isLate = useLate(lines === undefined && error === undefined);
  if (lines === undefined) return isLate ? <p className="lines-waiting">{say("Looking for the lines…")}</p> : null;
  if (lines.hits > 0) return <LineGrid lines={lines} />;
  if (error !== undefined || (counting !== undefined && !lines.isWhole)) return null;
  const search = <CommandButton command="view.search" />;
  if (lines.notice !== undefined) {
    return (
      <EmptyState title={say("Type what was said")} actions={search}>
        {sayNodes(
          "Words, an “exact phrase”, or {field} and a name with words show every place where they stand, each in its line.",
          { field: <code>said-by:</code> },
        )}{" "}
        {lines.notice}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={say("No text has it")} actions={search}>
      {say(
        "Lines are of texts: what stands in titles, summaries and notes alone has none. Take away a word, or one of the choices to narrow by.",
      )}
    </EmptyState>
  );
}
