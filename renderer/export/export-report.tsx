import { useState } from "react";
import type { LecternErrorData, Outcome } from "../../shared/contract/error.ts";
import type { ExportProof, ExportReport } from "../../shared/contract/exports.ts";
import { archiveState } from "../archive/archive-state.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { formatCount } from "../format/number.ts";
import { useStore } from "../store/store.ts";
import { countTranscripts, describeExtent, describeProof, formatWords } from "./export-words.ts";

type ExportReportViewProps = {
  readonly report: ExportReport;
  /** Open `REPORT.html`; offered where the host can. */
  readonly onOpen: () => Promise<Outcome<unknown>>;
  readonly onClose: () => void;
};

/** Left-out transcripts shown one by one. */
const shown = 500;

export function ExportReportView({ report, onOpen, onClose }: ExportReportViewProps) {
  const { leftOut, remarks } = report;
  const isZip = report.zipBytes !== undefined;
  const canOpen = useStore(archiveState)?.capabilities.openFiles === true && !isZip;
  const [problem, setProblem] = useState<LecternErrorData | undefined>(undefined);

  async function open() {
    const outcome = await onOpen();
    setProblem(outcome.ok ? undefined : outcome.error);
  }

  return (
    <Dialog
      title="Export finished"
      onClose={onClose}
      actions={
        <>
          {canOpen ? <Button onPress={() => void open()}>Open report</Button> : null}
          <Button tone="primary" onPress={() => onClose()} autoFocus>
            Done
          </Button>
        </>
      }
    >
      {problem === undefined ? null : <Notice tone="problem">{problem.message}</Notice>}
      <dl className="export-report">
        <dt>Exported</dt>
        <dd>{countTranscripts(report.transcripts)}</dd>
        <dt>{isZip ? "Zip" : "Folder"}</dt>
        <dd className="export-folder">{report.folder}</dd>
        <dt>Written</dt>
        <dd>{describeExtent(report)}</dd>
        <dt>Read back</dt>
        <dd>{describeProof(report.proof)}</dd>
        <dt>Report</dt>
        <dd>
          REPORT.html, in the {isZip ? "zip" : "folder"}. “lectern check-export” reads all of it back again, on any
          machine.
        </dd>
      </dl>
      <ProofDifferences proof={report.proof} />
      {leftOut.length === 0 ? null : (
        <section className="export-left-out" aria-label="Left out">
          <h3>Left out: {countTranscripts(leftOut.length)}</h3>
          <ul>
            {leftOut.slice(0, shown).map(({ id, title, reason }) => (
              <li key={id}>
                {title} <span>{reason}</span>
              </li>
            ))}
          </ul>
          {leftOut.length > shown ? <p>And {formatCount(leftOut.length - shown)} more.</p> : null}
        </section>
      )}
      {remarks.length === 0 ? null : (
        <section className="export-left-out" aria-label="Formats that could not carry all">
          <h3>What a format could not carry as it is</h3>
          <ul>
            {remarks.slice(0, shown).map(({ format, id, title, kind, text }) => (
              <li key={`${format} ${id} ${text}`}>
                {title}{" "}
                <span>
                  {kind === "left-out" ? "Not in" : "In"} {formatWords[format].name}: {text}
                </span>
              </li>
            ))}
          </ul>
          {remarks.length > shown ? <p>And {formatCount(remarks.length - shown)} more.</p> : null}
        </section>
      )}
    </Dialog>
  );
}

function ProofDifferences({ proof }: { readonly proof: ExportProof }) {
  if (proof.differences === 0) return null;
  return (
    <section className="export-left-out" aria-label="Differences">
      <Notice tone="problem">
        Do not hand this export on: export again, to another drive if this one is at fault.
      </Notice>
      <ul>
        {proof.listed.map(({ format, file, id, what }) => (
          <li key={`${format ?? file} ${id} ${what}`}>
            {format === undefined ? "" : formatWords[format].name} <span>{what}</span>
          </li>
        ))}
      </ul>
      {proof.differences > proof.listed.length ? (
        <p>And {formatCount(proof.differences - proof.listed.length)} more.</p>
      ) : null}
    </section>
  );
}
