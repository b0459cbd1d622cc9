import { useState } from "react";
import type { ImportState } from "../../shared/contract/imports.ts";
import { Button } from "../design/button.tsx";
import { Notice } from "../design/notice.tsx";
import { countFiles, nameImport, sayLeftOut } from "./import-words.ts";
import { writeReport } from "./report-text.ts";
import { saveText } from "./save-text.ts";

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
        <section className="import-failed" aria-label="Not imported">
          <h2>Not imported: {countFiles(report.failed.length)}</h2>
          <ul>
            {report.failed.slice(0, shown).map(({ name, reason }) => (
              <li key={`${name} ${reason}`}>
                <b>{name}</b>
                <span>{reason}</span>
              </li>
            ))}
          </ul>
          {report.failed.length > shown ? (
            <p>The saved report names the other {report.failed.length - shown} too.</p>
          ) : null}
        </section>
      ) : null}
      <div className="import-panel-actions">
        {state.phase === "done" ? <ReportActions report={report} /> : null}
        <Button tone="primary" onPress={() => onDone()} autoFocus>
          {state.phase === "done" ? "Go to the archive" : "Back to the archive"}
        </Button>
      </div>
    </div>
  );
}

function ReportActions({ report }: { readonly report: NonNullable<ImportState["report"]> }) {
  const [copied, setCopied] = useState<"yes" | "refused" | undefined>(undefined);

  async function copy() {
    try {
      await navigator.clipboard.writeText(writeReport(report, new Date()));
      setCopied("yes");
    } catch {
      setCopied("refused"); // the browser forbids it: the words under the buttons say what to do instead
    }
  }

  return (
    <>
      <span role="status" className="import-copied">
        {copied === "yes" ? "Copied" : null}
        {copied === "refused" ? "This browser does not allow copying; save the report instead." : null}
      </span>
      <Button onPress={() => void copy()}>Copy the report</Button>
      <Button onPress={() => saveText("lectern-import.txt", writeReport(report, new Date()))}>Save the report</Button>
    </>
  );
}
