import { type KeyboardEvent, type MouseEvent, type PointerEvent, useState } from "react";
import { say } from "../../shared/language/say.ts";
import { type Brush, moveBrush } from "./brush.ts";
import { type Span, setBetween } from "./narrowing.ts";
import { isInSpan, type TimeBin } from "./year-bins.ts";

type TimeBarsProps = { readonly name: string; readonly bins: readonly TimeBin[]; readonly between: Span | undefined };

/**
 * A bar narrows to its time; dragging, or Shift and a second bar, to all between the two. Pressed again it is let go. The
 * arrows go from bar to bar, with Shift they brush, Escape lets go (https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/).
 */
export function TimeBars({ name, bins, between }: TimeBarsProps) {
  const [keys, setKeys] = useState<Brush>({ anchor: -1, at: -1 });
  const [drag, setDrag] = useState<Brush | undefined>();
  const counts = bins.map((bin) => bin.count);
  const most = Math.max(1, ...counts);
  const cursor = (counts[keys.at] ?? 0) > 0 ? keys.at : counts.findIndex((count) => count > 0);

  function pick({ anchor, at }: Brush) {
    const [from, to] = [bins[Math.min(anchor, at)], bins[Math.max(anchor, at)]];
    if (from && to) setBetween({ from: from.span.from, to: to.span.to });
  }

  function press(event: MouseEvent) {
    const at = barOf(event.target);
    if (at === undefined || counts[at] === 0) return;
    const next = { at, anchor: event.shiftKey ? Math.max(0, keys.anchor) : at };
    setKeys(next);
    const span = bins[at]?.span;
    const isAlone = span && between?.from === span.from && between.to === span.to;
    if (isAlone && !event.shiftKey) setBetween(undefined);
    else pick(next);
  }

  function type(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && between !== undefined) setBetween(undefined);
    else if (!move(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Whether the key was one of moving. */
  function move({ key, shiftKey, currentTarget }: KeyboardEvent): boolean {
    const next = moveBrush(key, shiftKey, { anchor: keys.anchor < 0 ? cursor : keys.anchor, at: cursor }, counts);
    if (next === undefined) return false;
    setKeys(next);
    currentTarget.querySelectorAll<HTMLElement>(".year-bar")[next.at]?.focus();
    if (shiftKey) pick(next);
    return true;
  }

  function dragOver(event: PointerEvent) {
    const at = barAt(event.clientX, event.currentTarget);
    if (drag && at !== undefined && event.buttons === 1) setDrag({ ...drag, at });
  }

  function drop() {
    // A press that began and ended on one bar is the bar's.
    if (drag && drag.anchor !== drag.at) pick(drag);
    setDrag(undefined);
  }

  const isShown = (bin: TimeBin, at: number) => {
    if (!drag || drag.anchor === drag.at) return isInSpan(bin, between);
    return at >= Math.min(drag.anchor, drag.at) && at <= Math.max(drag.anchor, drag.at);
  };
  return (
    <div
      className="year-bars"
      role="toolbar"
      aria-label={name}
      onClick={press}
      onKeyDown={type}
      onPointerDownCapture={(event) => {
        const at = barAt(event.clientX, event.currentTarget);
        if (at !== undefined && event.button === 0 && !event.shiftKey) setDrag({ anchor: at, at });
      }}
      onPointerMove={dragOver}
      onPointerUpCapture={drop}
      onPointerLeave={drop}
    >
      {bins.map((bin, at) => (
        <button
          key={bin.label}
          type="button"
          className="year-bar"
          data-bar={at}
          tabIndex={at === cursor ? 0 : -1}
          aria-label={say("{when}: {count, plural, one {# transcript} other {# transcripts}}", {
            when: bin.label,
            count: bin.count,
          })}
          aria-pressed={isShown(bin, at)}
          aria-disabled={bin.count === 0}
        >
          <span style={{ height: `${bin.count === 0 ? 0 : Math.max(4, (bin.count / most) * 100)}%` }} />
        </button>
      ))}
    </div>
  );
}

function barOf(target: EventTarget): number | undefined {
  const bar = target instanceof Element ? target.closest<HTMLElement>("[data-bar]")?.dataset.bar : undefined;
  return bar === undefined ? undefined : Number(bar);
}

/** Which bar stands there; between two, the nearer one. */
function barAt(x: number, chart: Element): number | undefined {
  const bars = [...chart.querySelectorAll(".year-bar")].map((bar) => bar.getBoundingClientRect());
  const distances = bars.map(({ left, right }) => Math.max(left - x, x - right, 0));
  const nearest = Math.min(...distances);
  const at = distances.indexOf(nearest);
  return at >= 0 && nearest < 4 ? at : undefined;
}
