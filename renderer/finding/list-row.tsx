import { type DragEvent, type MouseEvent, memo, type Ref } from "react";
import type { Row } from "../../shared/contract/finding.ts";
import { say } from "../../shared/language/say.ts";
import { directionOf } from "../../shared/reading/runs-leftward.ts";
import { formatDate } from "../../shared/records/date-words.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { Icon } from "../design/icon.tsx";
import { StatusMark } from "../design/status-mark.tsx";
import { canDragOut } from "../files/drag-out.ts";
import { formatInstant } from "../format/date.ts";
import { MarkedText } from "./marked-text.tsx";
import "./list-row.css";

type ListRowProps = {
  readonly ref: Ref<HTMLDivElement>;
  readonly id: string;
  readonly index: number;
  readonly total: number;
  /** Px from the top of the list. */
  readonly top: number;
  /** Px: what is not of the height that was reckoned has all rows below it placed anew. */
  readonly least: number | undefined;
  /** Absent while it is being fetched. */
  readonly row: Row | undefined;
  readonly isSelected: boolean;
  readonly isCurrent: boolean;
  /** The button of the pointer goes down, and up again. */
  readonly onPress: (index: number, event: MouseEvent) => void;
  readonly onDrag: (index: number, event: DragEvent) => void;
  readonly onPoint: (index: number) => void;
  readonly onLeave: () => void;
};

export const ListRow = memo(function ListRow({
  ref,
  id,
  index,
  total,
  top,
  least,
  row,
  isSelected,
  isCurrent,
  onPress,
  onDrag,
  onPoint,
  onLeave,
}: ListRowProps) {
  return (
    // The list around it has the focus and hears the keys (https://www.w3.org/WAI/ARIA/apg/patterns/listbox/).
    <div
      ref={ref}
      id={id}
      data-index={index}
      className={`list-row${isSelected ? " list-row-selected" : ""}${isCurrent ? " list-row-current" : ""}`}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      aria-posinset={index + 1}
      aria-setsize={total}
      aria-busy={row === undefined}
      style={{ transform: `translateY(${top}px)`, minHeight: least }}
      draggable={canDragOut}
      onMouseDown={(event) => onPress(index, event)}
      onMouseUp={(event) => onPress(index, event)}
      onDragStart={(event) => onDrag(index, event)}
      onMouseEnter={() => onPoint(index)}
      onMouseLeave={onLeave}
    >
      {row === undefined ? <RowOutline /> : <RowContent row={row} />}
    </div>
  );
});

function RowContent({ row }: { readonly row: Row }) {
  return (
    <>
      <div className="list-row-title" dir={directionOf(row.title)}>
        <MarkedText text={row.title} marks={row.titleMarks} />
      </div>
      <div className="list-row-facts">
        <span className="list-row-words">{factsOf(row)}</span>
        {row.warnings > 0 ? (
          <span
            className="list-row-warning"
            title={say("{count, plural, one {# thing to look at} other {# things to look at}}", {
              count: row.warnings,
            })}
          >
            <Icon name="warning" size={12} />
            <span className="visually-hidden">
              {say("{count, plural, one {# warning} other {# warnings}}", { count: row.warnings })}
            </span>
          </span>
        ) : null}
        {row.embargo === undefined ? (
          <StatusMark status={row.status} />
        ) : (
          <StatusMark status="embargoed" word={say("To {date}", { date: formatDate(row.embargo) })} />
        )}
      </div>
      {row.snippet === undefined ? null : (
        <div className="list-row-snippet" dir={directionOf(row.snippet.text)}>
          <MarkedText text={row.snippet.text} marks={row.snippet.marks} />
        </div>
      )}
    </>
  );
}

function factsOf({ date, place, speakers, trashed }: Row): string {
  const who =
    speakers.length > 3
      ? say("{count, plural, one {# speaker} other {# speakers}}", { count: speakers.length })
      : speakers.map(isolate).join(", ");
  const gone = trashed === undefined ? undefined : say("Deleted {when}", { when: formatInstant(trashed) });
  const facts = [gone, date === undefined ? say("No date") : formatDate(date), place, who];
  return facts.flatMap((one) => (one === undefined || one === "" ? [] : isolate(one))).join(" · ");
}

/** Where a row will be, so that nothing moves when it comes. */
function RowOutline() {
  return (
    <>
      <div className="list-row-title list-row-coming"> </div>
      <div className="list-row-facts"> </div>
    </>
  );
}
