import type { Ref } from "react";
import { say } from "../../shared/language/say.ts";
import { directionOf } from "../../shared/reading/runs-leftward.ts";
import { isNameShown, kindOfLine, nameLine, type PageLine } from "./line-role.ts";

type PageLineRowProps = {
  readonly id: string;
  readonly ref: Ref<HTMLDivElement>;
  readonly row: number;
  readonly top: number;
  readonly total: number;
  /** Absent while it is on its way. */
  readonly line: PageLine | undefined;
  readonly isMarked: boolean;
  readonly isSelected: boolean;
  /** A person said what it is. */
  readonly isTold: boolean;
};

export function PageLineRow(props: PageLineRowProps) {
  const { id, ref, row, top, total, line, isMarked, isSelected, isTold } = props;
  return (
    <div
      id={id}
      ref={ref}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      data-index={row}
      data-marked={isMarked}
      className={`page-line page-line-${line === undefined ? "plain" : kindOfLine(line)}`}
      aria-posinset={row + 1}
      aria-setsize={total}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span className="page-line-number">{row + 1}</span>
      <span className="page-line-bar" aria-hidden="true" />
      {line === undefined ? <span>…</span> : <LineWords line={line} isTold={isTold} />}
    </div>
  );
}

function LineWords({ line, isTold }: { readonly line: PageLine; readonly isTold: boolean }) {
  const label = line.label === undefined ? "" : line.text.slice(0, line.label);
  const isLeftOut = kindOfLine(line) === "left-out";
  return (
    <>
      <span className="page-line-text" dir={directionOf(line.text)}>
        {label === "" ? null : <b>{label}</b>}
        {isLeftOut ? <s>{line.text}</s> : line.text.slice(label.length)}
      </span>
      <span className={isTold || isNameShown(line) ? "page-line-role" : "visually-hidden"}>
        {nameLine(line)}
        {isTold ? <b>{` · ${say("yours")}`}</b> : null}
      </span>
    </>
  );
}
