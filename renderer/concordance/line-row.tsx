import { memo, type Ref } from "react";
import type { Line } from "../../shared/contract/concordance.ts";
import { say } from "../../shared/language/say.ts";
import { runsLeftward } from "../../shared/reading/runs-leftward.ts";
import { formatDate } from "../../shared/records/date-words.ts";

type LineRowProps = {
  readonly ref: Ref<HTMLTableRowElement>;
  readonly id: string;
  readonly index: number;
  /** Px from the top of the lines. */
  readonly top: number;
  /** Absent while it is being fetched. */
  readonly line: Line | undefined;
  readonly isCurrent: boolean;
};

/** A hit with what stands before and after it, and where it is from. */
export const LineRow = memo(function LineRow({ ref, id, index, top, line, isCurrent }: LineRowProps) {
  return (
    <tr
      ref={ref}
      id={id}
      data-index={index}
      // The first row is the header.
      aria-rowindex={index + 2}
      aria-selected={isCurrent}
      className={isCurrent ? "line-row line-row-current" : "line-row"}
      data-leftward={line !== undefined && runsLeftward(`${line.hit} ${line.left} ${line.right}`)}
      style={{ transform: `translateY(${top}px)` }}
    >
      {line === undefined ? <td className="line-coming"> </td> : <LineCells line={line} />}
    </tr>
  );
});

function LineCells({ line }: { readonly line: Line }) {
  const { left, hit, right, speaker, title, date } = line;
  return (
    <>
      <td className="line-left">
        <span>{left}</span>
      </td>
      <td className="line-said">
        <mark>{hit}</mark>
        <span>{right}</span>
      </td>
      <td className="line-fact line-speaker" title={speaker}>
        {speaker}
      </td>
      <td className="line-fact" title={title}>
        {title}
      </td>
      <td className="line-fact">{date === undefined ? say("No date") : formatDate(date)}</td>
    </>
  );
}
