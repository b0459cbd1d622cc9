import { useState } from "react";
import type { LecternErrorData, Outcome } from "../../shared/contract/error.ts";
import type { ExportProof, ExportReport } from "../../shared/contract/exports.ts";
import { say } from "../../shared/language/say.ts";
import { archiveState } from "../archive/archive-state.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Icon } from "../design/icon.tsx";
import { Notice } from "../design/notice.tsx";
import { canDragOut } from "../files/drag-out.ts";
import { useStore } from "../store/store.ts";
import { describeExtent, describeProof, formatName } from "./export-words.ts";
import { groupRemarks } from "./remark-groups.ts";
import type { FollowedExport } from "./use-export.ts";

type ExportReportViewProps = {
  readonly report: ExportReport;
  readonly following: Pick<FollowedExport, "openReport" | "reveal" | "drag">;
  readonly onClose: () => void;
};

/** Entries of a list that are shown. */
const shown = 500;

export function ExportReportView({ report, following, onClose }: ExportReportViewProps) {
  const { leftOut, remarks } = report;
  const groups = groupRemarks(remarks);
  const isZip = report.zipBytes !== undefined;
  const canOpen = useStore(archiveState)?.capabilities.openFiles === true;
  const [problem, setProblem] = useState<LecternErrorData | undefined>(undefined);

  async function ask(open: () => Promise<Outcome<unknown>>) {
    const outcome = await open();
    setProblem(outcome.ok ? undefined : outcome.error);
  }

  return (
    <Dialog
      title={say("Export finished")}
      onClose={onClose}
      actions={
        <>
          {canOpen ? <Button onPress={() => void ask(following.reveal)}>{say("Show in folder")}</Button> : null}
          {canOpen && !isZip ? (
            <Button onPress={() => void ask(following.openReport)}>{say("Open report")}</Button>
          ) : null}
          <Button tone="primary" onPress={() => onClose()} autoFocus>
            {say("Done")}
          </Button>
        </>
      }
    >
      {problem === undefined ? null : <Notice tone="problem">{problem.message}</Notice>}
      <dl className="export-report">
        <dt>{say("Exported")}</dt>
        <dd>{say("{count, plural, one {# transcript} other {# transcripts}}", { count: report.transcripts })}</dd>
        <dt>{say(isZip ? "Zip" : "Folder")}</dt>
        <ExportPlace at={report.folder} isZip={isZip} onDrag={following.drag} />
        <dt>{say("Written")}</dt>
        <dd>{describeExtent(report)}</dd>
        <dt>{say("Read back")}</dt>
        <dd>{describeProof(report.proof)}</dd>
        <dt>{say("Report")}</dt>
        <dd>
          {say(
            isZip
              ? "REPORT.html, in the zip. “lectern check-export” reads all of it back again, on any machine."
              : "REPORT.html, in the folder. “lectern check-export” reads all of it back again, on any machine.",
          )}
        </dd>
      </dl>
      <ProofDifferences proof={report.proof} />
      {leftOut.length === 0 ? null : (
        <section className="export-left-out" aria-label={say("Left out")}>
          <h3>
            {say("Left out: {count, plural, one {# transcript} other {# transcripts}}", { count: leftOut.length })}
          </h3>
          <ul>
            {leftOut.slice(0, shown).map(({ id, title, reason }) => (
              <li key={id}>
                {title} <span>{reason}</span>
              </li>
            ))}
          </ul>
          {leftOut.length > shown ? <p>{say("And {count, number} more.", { count: leftOut.length - shown })}</p> : null}
        </section>
      )}
      {remarks.length === 0 ? null : (
        <section className="export-left-out" aria-label={say("Formats that could not carry all")}>
          <h3>{say("What a format could not carry as it is")}</h3>
          <ul>
            {groups.slice(0, shown).map(({ format, titles, kind, text }) => (
              <li key={`${format} ${kind} ${text}`}>
                {titles.length === 1
                  ? titles[0]
                  : say("{count, plural, one {# transcript} other {# transcripts}}", { count: titles.length })}{" "}
                <span>
                  {say(kind === "left-out" ? "Not in {format}: {text}" : "In {format}: {text}", {
                    format: formatName(format),
                    text,
                  })}
                </span>
              </li>
            ))}
          </ul>
          {groups.length > shown ? <p>{say("And {count, number} more.", { count: groups.length - shown })}</p> : null}
        </section>
      )}
    </Dialog>
  );
}

type ExportPlaceProps = {
  readonly at: string;
  readonly isZip: boolean;
  readonly onDrag: FollowedExport["drag"];
};

/** Where it is; a handle to drag it away by, where the host can. */
function ExportPlace({ at, isZip, onDrag }: ExportPlaceProps) {
  const place = <span className="export-folder">{at}</span>;
  if (!canDragOut) return <dd>{place}</dd>;
  return (
    <dd className="export-handle" draggable onDragStart={onDrag}>
      <Icon name={isZip ? "file" : "folder"} />
      {place}
      <small>{say("Drag this to where it should go.")}</small>
    </dd>
  );
}

function ProofDifferences({ proof }: { readonly proof: ExportProof }) {
  if (proof.differences === 0) return null;
  return (
    <section className="export-left-out" aria-label={say("Differences")}>
      <Notice tone="problem">
        {say("Do not hand this export on: export again, to another drive if this one is at fault.")}
      </Notice>
      <ul>
        {proof.listed.map(({ format, file, id, what }) => (
          <li key={`${format ?? file} ${id} ${what}`}>
            {format === undefined ? "" : formatName(format)} <span>{what}</span>
          </li>
        ))}
      </ul>
      {proof.differences > proof.listed.length ? (
        <p>{say("And {count, number} more.", { count: proof.differences - proof.listed.length })}</p>
      ) : null}
    </section>
  );
}
