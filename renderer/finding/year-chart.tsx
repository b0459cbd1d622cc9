import { type PointerEvent, useState } from "react";
import { type Key, ToggleButton, ToggleButtonGroup } from "react-aria-components";
import type { Facets } from "../../shared/contract/finding.ts";
import { formatQuantity } from "../format/number.ts";
import { type Span, setBetween } from "./narrowing.ts";
import { binMonths, binYears, isInSpan, nameSpan, type TimeBin } from "./year-bins.ts";
import "./year-chart.css";

type YearChartProps = { readonly facets: Facets; readonly between: Span | undefined };

/** Transcripts by year, and by month where the years narrowed to are few. */
export function YearChart({ facets, between }: YearChartProps) {
  const years = binYears(facets.years);
  const months = binMonths(facets.months);
  if (years.length === 0) return facets.years.length === 0 ? <p className="facet-none">None</p> : null;
  return (
    <div className="year-chart">
      <TimeBars name="Years" bins={years} between={between} />
      <div className="year-ends" aria-hidden="true">
        <span>{years[0]?.label.split(" ")[0]}</span>
        <span className="year-picked">{nameSpan(between)}</span>
        <span>{years.length < 2 ? "" : years.at(-1)?.label.split(" ").at(-1)}</span>
      </div>
      {months.length === 0 ? null : (
        <>
          <TimeBars name="Months" bins={months} between={between} />
          <div className="year-ends" aria-hidden="true">
            <span>{months[0]?.label}</span>
            <span>{months.at(-1)?.label}</span>
          </div>
        </>
      )}
    </div>
  );
}

type TimeBarsProps = { readonly name: string; readonly bins: readonly TimeBin[]; readonly between: Span | undefined };

/** A bar narrows to its time; dragging, or Shift and a second bar, to all between the two. Pressed again it is let go. */
function TimeBars({ name, bins, between }: TimeBarsProps) {
  const [anchor, setAnchor] = useState(0);
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number } | undefined>();
  const most = Math.max(1, ...bins.map((bin) => bin.count));

  function pick(first: number, last: number) {
    const [from, to] = [bins[Math.min(first, last)], bins[Math.max(first, last)]];
    if (from && to) setBetween({ from: from.span.from, to: to.span.to });
  }

  function press(at: number, isRange: boolean) {
    if (isRange) return pick(anchor, at);
    setAnchor(at);
    const span = bins[at]?.span;
    if (span && between?.from === span.from && between.to === span.to) setBetween(undefined);
    else pick(at, at);
  }

  function dragOver(event: PointerEvent) {
    const at = barAt(event.clientX, event.currentTarget);
    if (drag && at !== undefined && event.buttons === 1) setDrag({ ...drag, to: at });
  }

  function drop() {
    // A press that began and ended on one bar is the bar's.
    if (drag && drag.from !== drag.to) pick(drag.from, drag.to);
    setDrag(undefined);
  }

  const isShown = (bin: TimeBin, at: number) => {
    if (!drag || drag.from === drag.to) return isInSpan(bin, between);
    return at >= Math.min(drag.from, drag.to) && at <= Math.max(drag.from, drag.to);
  };
  return (
    <div
      onPointerDownCapture={(event) => {
        const at = barAt(event.clientX, event.currentTarget);
        if (at !== undefined && event.button === 0 && !event.shiftKey) setDrag({ from: at, to: at });
      }}
      onPointerMove={dragOver}
      onPointerUpCapture={drop}
      onPointerLeave={drop}
    >
      <ToggleButtonGroup
        className="year-bars"
        aria-label={name}
        selectionMode="multiple"
        selectedKeys={bins.filter(isShown).map((bin): Key => bin.label)}
      >
        {bins.map((bin, at) => (
          <ToggleButton
            key={bin.label}
            id={bin.label}
            className="year-bar"
            aria-label={`${bin.label}: ${formatQuantity(bin.count, "transcript", "transcripts")}`}
            isDisabled={bin.count === 0}
            onPress={(event) => press(at, event.shiftKey)}
          >
            <span style={{ height: `${bin.count === 0 ? 0 : Math.max(4, (bin.count / most) * 100)}%` }} />
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

/** Which bar stands there; between two, the nearer one. */
function barAt(x: number, chart: Element): number | undefined {
  const bars = [...chart.querySelectorAll(".year-bar")].map((bar) => bar.getBoundingClientRect());
  const distances = bars.map(({ left, right }) => Math.max(left - x, x - right, 0));
  const nearest = Math.min(...distances);
  const at = distances.indexOf(nearest);
  return at >= 0 && nearest < 4 ? at : undefined;
}
