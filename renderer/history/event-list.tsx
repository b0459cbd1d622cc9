import { type KeyboardEvent, useCallback, useEffect } from "react";
import type { HistoryEvent } from "../../shared/contract/history.ts";
import { say } from "../../shared/language/say.ts";
import type { RowHeight } from "../design/density.ts";
import { useVirtualList } from "../design/use-virtual-list.ts";
import { formatMoment } from "../format/date.ts";
import { useStore } from "../store/store.ts";
import { EventWords } from "./event-words.tsx";
import { historyList, wantEvents } from "./history-list.ts";
import "./event-list.css";

const rowHeight: RowHeight = { comfortable: 48, compact: 40 };

type EventListProps = {
  readonly events: readonly HistoryEvent[];
  readonly current: HistoryEvent | undefined;
  readonly onChoose: (step: string) => void;
};

/** The steps, latest first; only those on the screen are made. The list has the focus, the row in focus is named by it. */
export function EventList({ events, current, onChoose }: EventListProps) {
  const virtual = useVirtualList<HTMLDivElement>({
    count: events.length,
    rowHeight,
    beyond: 8,
    current: current === undefined ? -1 : events.indexOf(current),
    keyOf: useCallback((index: number) => events[index]?.step ?? index, [events]),
  });
  const { scroller, rows, last } = virtual;
  useEffect(() => {
    if (events.length > 0) wantEvents(last);
  }, [events, last]);

  function press(event: KeyboardEvent) {
    const target = events[virtual.move(event)?.to ?? -1];
    if (target === undefined) return;
    event.preventDefault();
    onChoose(target.step);
  }

  return (
    <div className="event-list-frame">
      <div
        ref={scroller}
        className="event-list"
        role="listbox"
        aria-label={say("Steps")}
        aria-activedescendant={current === undefined ? undefined : rowId(current)}
        tabIndex={0}
        onKeyDown={press}
      >
        <div role="presentation" style={{ height: virtual.height, position: "relative" }}>
          {rows.map(({ index, key, start }) => {
            const event = events[index];
            if (event === undefined) return null;
            return (
              <div
                key={key}
                ref={virtual.measure}
                data-index={index}
                id={rowId(event)}
                className="event-row"
                role="option"
                tabIndex={-1}
                aria-selected={event === current}
                aria-posinset={index + 1}
                aria-setsize={-1}
                style={{ transform: `translateY(${start}px)` }}
                onMouseDown={() => onChoose(event.step)}
              >
                <time dateTime={event.at}>{formatMoment(event.at)}</time>
                <EventWords event={event} />
                {event.about === undefined ? null : <bdi className="event-about">{event.about}</bdi>}
              </div>
            );
          })}
        </div>
      </div>
      <ListFoot />
    </div>
  );
}

const footWords = {
  whole: "{count, plural, one {# step} other {# steps}}",
  loading: "{count, plural, one {# step} other {# steps}}, looking further back…",
  part: "{count, plural, one {# step} other {# steps}} so far",
  further: "{count, plural, one {# step} other {# steps}} so far, looking further back…",
} as const;

/** How far back the list goes. */
function ListFoot() {
  const { events, isWhole, isLoading } = useStore(historyList);
  const how = isWhole ? (isLoading ? "loading" : "whole") : isLoading ? "further" : "part";
  return (
    <p className="event-list-foot" role="status">
      {say(footWords[how], { count: events.length })}
    </p>
  );
}

const rowId = ({ step }: HistoryEvent): string => `event-${step}`;
