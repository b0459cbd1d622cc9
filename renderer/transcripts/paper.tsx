import { memo } from "react";
import type { Response } from "../../shared/contract/contract.ts";
import { PageSheet } from "./page-sheet.tsx";
import { PaperHead } from "./paper-head.tsx";
import type { Sheet } from "./sheets.ts";
import "./paper.css";

type PaperProps = {
  readonly record: Response<"transcripts", "show">;
  readonly sheets: readonly Sheet[];
  /** How many of the sheets are on the page. */
  readonly shown: number;
};

/** A transcript on its page: what it is, then who said what. */
export const Paper = memo(function Paper({ record, sheets, shown }: PaperProps) {
  const { language } = record.transcript;
  return (
    <article className="paper" lang={language}>
      <PaperHead record={record} />
      {sheets.slice(0, shown).map((sheet) => (
        <PageSheet key={sheet.at} sheet={sheet} />
      ))}
      {sheets.length === 0 ? <p className="paper-empty">No text was read from this file.</p> : null}
    </article>
  );
});
