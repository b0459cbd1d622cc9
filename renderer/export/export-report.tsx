import type { ExportReport } from "../../shared/contract/exports.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { formatCount } from "../format/number.ts";
import { countTranscripts, describeExtent, formatWords } from "./export-words.ts";

type ExportReportViewProps = { readonly report: ExportReport; readonly onClose: () => void };

/** Left-out transcripts shown one by one. */
const shown = 500;

export function ExportReportView({ report, onClose }: ExportReportViewProps) {
  const { leftOut, remarks } = report;
  return (
    <Dialog
      title="Export finished"
      onClose={onClose}
      actions={
        <Button tone="primary" onPress={() => onClose()} autoFocus>
          Done
        </Button>
      }
    >
      <dl className="export-report">
        <dt>Exported</dt>
        <dd>{countTranscripts(report.transcripts)}</dd>
        <dt>Folder</dt>
        <dd className="export-folder">{report.folder}</dd>
        <dt>Written</dt>
        <dd>{describeExtent(report)}</dd>
      </dl>
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
