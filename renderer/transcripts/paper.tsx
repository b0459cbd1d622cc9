import type { Response } from "../../shared/contract/contract.ts";
import type { Block } from "../../shared/reading/page.ts";
import type { Voice } from "../../shared/reading/reading.ts";
import { PageBlock } from "./page-block.tsx";
import { PaperHead } from "./paper-head.tsx";
import "./paper.css";

type PaperProps = {
  readonly record: Response<"transcripts", "show">;
  readonly voices: readonly Voice[];
  readonly blocks: readonly Block[];
};

/** A transcript on its page: what it is, then who said what. */
export function Paper({ record, voices, blocks }: PaperProps) {
  const { language } = record.transcript;
  return (
    <article className="paper" lang={language}>
      <PaperHead record={record} />
      {blocks.map((block, at) => (
        <PageBlock key={keyOf(block, at)} block={block} voices={voices} />
      ))}
      {blocks.length === 0 ? <p className="paper-empty">No text was read from this file.</p> : null}
    </article>
  );
}

/** Blocks never change their order; one that has a number keeps it. */
function keyOf(block: Block, at: number): string {
  return block.kind === "turn" ? `turn ${block.n}` : `${block.kind} ${at}`;
}
