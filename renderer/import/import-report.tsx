import { useState } from "react";
import type { ImportState } from "../../shared/contract/imports.ts";
import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { Button } from "../design/button.tsx";
import { Notice } from "../design/notice.tsx";
import { saveText } from "../files/save-text.ts";
import { ConflictNotice } from "../history/conflict-notice.tsx";
import { nameImport, sayLeftOut } from "./import-words.ts";
import { showImported } from "./show-imported.ts";
import { useImportUndo } from "./use-import-undo.ts";

type ImportReportProps = {
  readonly state: ImportState;
  readonly onDone: () => void;
};

/** Failed files shown one by one; the saved report names all of them. */
const shown = 500;

/** What came of it: how many are in the archive, which are not and why. */
export function ImportReport({ state, onDone }: ImportReportProps) {
  const report = state.report ?? { imported: 0, failed: [], message: nameImport(state) };
  const leftOut = sayLeftOut(state);
  const isFailed = state.phase === "failed";
  const undo = useImportUndo(report.step, onDone);
  return (
    <div className="import-panel">
      <h1>{nameImport(state)}</h1>
      {isFailed ? (
        <Notice tone="problem">{report.message}</Notice>
      ) : (
        <p className="import-panel-lead">{report.message}</p>
      )}
      {leftOut === undefined ? null : <p>{leftOut}</p>}
      {report.failed.length > 0 ? (
        <section className="import-failed" aria-label={say("Not imported")}>
          <h2>{say("Not imported: {count, plural, one {# file} other {# files}}", { count: report.failed.length })}</h2>
          <ul>
            {report.failed.slice(0, shown).map(({ name, reason }) => (
              <li key={`${name} ${reason}`}>
                <b>{name}</b>
                <span>{reason}</span>
              </li>
            ))}
          </ul>
          {report.failed.length > shown ? (
            <p>
              {say("The saved report names the other {count, number} too.", { count: report.failed.length - shown })}
            </p>
          ) : null}
        </section>
      ) : null}
      {undo.refusal === undefined ? null : (
        <ConflictNotice error={undo.refusal} onSettle={(work) => void undo.reverse(work)} />
      )}
      <div className="import-panel-actions">
        <LeaveButtons state={state} imported={report.imported} onDone={onDone} />
      </div>
      <div className="import-panel-actions">
        {report.step === undefined ? null : (
          <Button onPress={() => void undo.reverse()}>{say("Undo this import")}</Button>
        )}
        {state.phase === "done" ? <ReportActions importId={state.import} /> : null}
      </div>
    </div>
  );
}

type LeaveButtonsProps = ImportReportProps & { readonly imported: number };

/** To what came in, first of all, and to the archive as it was shown before. */
function LeaveButtons({ state, imported, onDone }: LeaveButtonsProps) {
  const hasBrought = state.phase === "done" && imported > 0;
  return (
    <>
      {hasBrought ? (
        <Button
          tone="primary"
          onPress={() => {
            showImported(imported);
            onDone();
          }}
          autoFocus
        >
          {say("Show what came in")}
        </Button>
      ) : null}
      <Button tone={hasBrought ? "plain" : "primary"} onPress={() => onDone()} autoFocus={!hasBrought}>
        {state.phase === "done" ? say("Go to the archive") : say("Back to the archive")}
      </Button>
    </>
  );
}

type Said = "copied" | "refused" | { readonly problem: string } | undefined;

function ReportActions({ importId }: { readonly importId: string }) {
  const [said, setSaid] = useState<Said>(undefined);

  async function withText(use: (text: string) => Promise<Said> | Said) {
    const outcome = await bridge.imports.report({ import: importId });
    setSaid(outcome.ok ? await use(outcome.value.text) : { problem: outcome.error.message });
  }

  return (
    <>
      <span role="status" className="import-copied">
        {wordsOf(said)}
      </span>
      <Button onPress={() => void withText(copy)}>{say("Copy the report")}</Button>
      <Button
        onPress={() =>
          void withText((text) => {
            saveText("lectern-import.txt", [text]);
            return undefined;
          })
        }
      >
        {say("Save the report")}
      </Button>
    </>
  );
}

async function copy(text: string): Promise<Said> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    return "refused"; // the browser forbids it: the words beside the buttons say what to do instead
  }
}

function wordsOf(said: Said): string | undefined {
  if (said === "copied") return say("Copied");
  if (said === "refused") return say("This browser does not allow copying; save the report instead.");
  return said?.problem;
}
