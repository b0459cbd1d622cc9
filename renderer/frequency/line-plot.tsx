import type { MouseEvent, Ref } from "react";
import { formatCount } from "../format/number.ts";
import { PlotMark } from "./plot-mark.tsx";
import { type PlotPoint, runsOf, ticksUpTo, yearTicks } from "./plot-points.ts";
import "./line-plot.css";

export type PlotSeries = {
  readonly label: string;
  readonly points: readonly PlotPoint[];
  /** What a mark stands for, shown when it is pointed at. */
  readonly titleOf: (point: PlotPoint) => string;
};

type LinePlotProps = {
  readonly ref: Ref<SVGSVGElement>;
  /** At most five. */
  readonly series: readonly PlotSeries[];
  /** Px */
  readonly width: number;
  readonly height?: number;
  /** Behind the numbers beside the plot. */
  readonly unit?: string;
  /** A mark was clicked. @param n which of the series @param year as the point is labelled */
  readonly onMark: (n: number, year: string) => void;
};

const margin = { right: 20, bottom: 26, left: 58 } as const;
const legendLine = 18;

/** Lines over years; each mark leads somewhere. A picture of a table that stands beside it. */
export function LinePlot({ ref, series, width, height = 260, unit = "", onMark }: LinePlotProps) {
  const years = (series[0]?.points ?? []).map(({ year }) => year);
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const ticks = ticksUpTo(Math.max(0, ...series.flatMap(({ points }) => points.map((point) => point.height))));
  const top = series.length * legendLine + 14;
  const plot = { top, bottom: top + height, left: margin.left, right: width - margin.right };
  const xOf = (year: number) =>
    first === last
      ? (plot.left + plot.right) / 2
      : plot.left + ((year - first) / (last - first)) * (plot.right - plot.left);
  const yOf = (value: number) => plot.bottom - (value / (ticks.at(-1) ?? 1)) * height;
  return (
    <div className="line-plot" aria-hidden="true" onClick={(event) => follow(event, onMark)}>
      <svg ref={ref} width={width} height={plot.bottom + margin.bottom} role="presentation">
        <rect className="plot-paper" width={width} height={plot.bottom + margin.bottom} />
        {series.map(({ label }, n) => (
          <g key={label}>
            <PlotMark series={n} x={plot.left + 6} y={n * legendLine + 10} />
            <text className="plot-legend" x={plot.left + 18} y={n * legendLine + 14}>
              {shortened(label)}
            </text>
          </g>
        ))}
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="plot-grid" x1={plot.left} x2={plot.right} y1={yOf(tick)} y2={yOf(tick)} />
            <text className="plot-tick plot-tick-y" x={plot.left - 8} y={yOf(tick) + 4}>
              {formatCount(tick)}
              {unit}
            </text>
          </g>
        ))}
        {yearTicks(first, last, Math.max(2, Math.floor((plot.right - plot.left) / 60))).map((year) => (
          <text key={year} className="plot-tick plot-tick-x" x={xOf(year)} y={plot.bottom + 18}>
            {year}
          </text>
        ))}
        {series.map((one, n) => (
          <Line key={one.label} n={n} series={one} xOf={xOf} yOf={yOf} />
        ))}
      </svg>
    </div>
  );
}

type LineProps = {
  readonly n: number;
  readonly series: PlotSeries;
  readonly xOf: (year: number) => number;
  readonly yOf: (value: number) => number;
};

function Line({ n, series: { points, titleOf }, xOf, yOf }: LineProps) {
  return (
    <>
      {runsOf(points).map((run) => (
        <polyline
          key={run[0]?.year}
          className={`plot-line plot-series-${n}`}
          points={run.map(({ year, height: value }) => `${xOf(year)},${yOf(value)}`).join(" ")}
        />
      ))}
      {points.map((point) => (
        <PlotMark
          key={point.year}
          series={n}
          x={xOf(point.year)}
          y={yOf(point.height)}
          year={point.label}
          title={titleOf(point)}
        />
      ))}
    </>
  );
}

function follow({ target }: MouseEvent, onMark: LinePlotProps["onMark"]): void {
  const mark = target instanceof Element ? target.closest<SVGElement>("[data-year]") : null;
  if (mark?.dataset.year !== undefined) onMark(Number(mark.dataset.series), mark.dataset.year);
}

const longest = 70;

function shortened(label: string): string {
  const letters = [...label.trim()];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join("")}…` : letters.join("");
}
