import type { Ref } from "react";
import { isNameShown, kindOfLine, nameLine, type PageLine } from "./line-role.ts";

type PageLineRowProps = {
  readonly ref: Ref<HTMLLIElement>;
  readonly row: number;
  readonly top: number;
  readonly total: number;
  /** Absent while it is on its way. */
  readonly line: PageLine | undefined;
  readonly isMarked: boolean;
};

export function PageLineRow({ ref, row, top, total, line, isMarked }: PageLineRowProps) {
  return (
    <li
      ref={ref}
      data-index={row}
      data-marked={isMarked}
      className={`page-line page-line-${line === undefined ? "plain" : kindOfLine(line)}`}
      aria-posinset={row + 1}
      aria-setsize={total}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span className="page-line-number">{row + 1}</span>
      <span className="page-line-bar" aria-hidden="true" />
      {line === undefined ? <span>…</span> : <LineWords line={line} />}
    </li>
  );
}

function LineWords({ line }: { readonly line: PageLine }) {
  const label = line.label === undefined ? "" : line.text.slice(0, line.label);
  const isLeftOut = kindOfLine(line) === "left-out";
  return (
    <>
      <span className="page-line-text" dir="auto">
        {label === "" ? null : <b>{label}</b>}
        {isLeftOut ? <s>{line.text}</s> : line.text.slice(label.length)}
      </span>
      <span className={isNameShown(line) ? "page-line-role" : "visually-hidden"}>{nameLine(line)}</span>
    </>
  );
}
