import type { MouseEvent } from "react";
import type { ListedTerm } from "../../shared/contract/terms.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { Icon } from "../design/icon.tsx";
import { formatCount } from "../format/number.ts";
import { otherNames } from "./other-names.ts";

type TermRowProps = {
  readonly id: string;
  /** Absent while it is being fetched. */
  readonly term: ListedTerm | undefined;
  /** Px from the top of the list. */
  readonly top: number;
  readonly index: number;
  readonly total: number;
  readonly isTree: boolean;
  readonly isOpened: boolean;
  readonly isSelected: boolean;
  readonly isCurrent: boolean;
  readonly onPress: (index: number, event: MouseEvent) => void;
};

const indent = 18;

/** A term, its other names, and how many transcripts carry it. The list around it has the focus and hears the keys. */
export function TermRow({ id, term, top, index, isTree, isOpened, ...row }: TermRowProps) {
  const depth = term?.depth ?? 0;
  const isOpenable = isTree && (term?.narrower ?? 0) > 0;
  return (
    <div
      id={id}
      className={classOf(term, row)}
      role="treeitem"
      tabIndex={-1}
      aria-level={depth + 1}
      aria-selected={row.isSelected}
      aria-expanded={isOpenable ? isOpened : undefined}
      aria-posinset={isTree ? undefined : index + 1}
      aria-setsize={isTree ? undefined : row.total}
      aria-busy={term === undefined}
      style={{ transform: `translateY(${top}px)`, paddingInlineStart: 12 + depth * indent }}
      onMouseDown={(event) => row.onPress(index, event)}
    >
      {isTree ? (
        <span className="term-row-toggle" aria-hidden="true">
          {isOpenable ? <Icon name={isOpened ? "down" : "right"} size={12} /> : null}
        </span>
      ) : null}
      {term === undefined ? <b>…</b> : <TermWords term={term} />}
    </div>
  );
}

function classOf(term: ListedTerm | undefined, row: Pick<TermRowProps, "isSelected" | "isCurrent">): string {
  const first = term?.isFirst === true ? " term-row-first" : "";
  return `term-row${first}${row.isSelected ? " term-row-selected" : ""}${row.isCurrent ? " term-row-current" : ""}`;
}

function TermWords({ term }: { readonly term: ListedTerm }) {
  return (
    <>
      <b>{isolate(term.heading)}</b>
      <small className="term-row-others">{otherNames(term).map(isolate).join(" · ")}</small>
      <span className="term-row-uses">{formatCount(term.uses)}</span>
    </>
  );
}
