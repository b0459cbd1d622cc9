import { memo, useMemo } from "react";
import type { Response } from "../../shared/contract/contract.ts";
import { say } from "../../shared/language/say.ts";
import { mostRunLeftward } from "../../shared/reading/runs-leftward.ts";
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
  const isLeftward = useMemo(() => mostRunLeftward(textsOn(sheets)), [sheets]);
  const isSpoken = useMemo(() => sheets.some(({ strips }) => strips.some(({ kind }) => kind === "who")), [sheets]);
  return (
    <article className="paper" lang={language} data-leftward={isLeftward} data-spoken={isSpoken}>
      <PaperHead record={record} />
      {sheets.slice(0, shown).map((sheet) => (
        <PageSheet key={sheet.at} sheet={sheet} isLeftward={isLeftward} />
      ))}
      {sheets.length === 0 ? <p className="paper-empty">{say("No text was read from this file.")}</p> : null}
    </article>
  );
});

/** By which the page has its direction; each paragraph may have its own besides. */
function textsOn(sheets: readonly Sheet[]): readonly string[] {
  return sheets.flatMap(({ strips }) => strips.flatMap((strip) => (strip.kind === "text" ? strip.text : [])));
}
