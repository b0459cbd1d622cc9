import type { MouseEvent, Ref } from "react";
import { formatCount, formatQuantity } from "../format/number.ts";
import { PlotMark } from "./plot-mark.tsx";
import {
  type Frequencies,
  type Measure,
  type PlotPoint,
  pointsOf,
  runsOf,
  ticksUpTo,
  yearTicks,
} from "./plot-points.ts";
import { showYear } from "./show-year.ts";
import "./year-plot.css";

type YearPlotProps = {
  readonly ref: Ref<SVGSVGElement>;
  readonly frequencies: Frequencies;
  /** Parallel to the series. */
  readonly queries: readonly string[];
  readonly measure: Measure;
  /** Px */
  readonly width: number;
};

const height = 260;
const margin = { right: 20, bottom: 26, left: 58 } as const;
const legendLine = 18;

/** Lines of how often each query was said; each mark leads to its list. A picture of the table below it. */
export function YearPlot({ ref, frequencies, queries, measure, width }: YearPlotProps) {
  const all = queries.map((_, n) => pointsOf(frequencies, n, measure));
  const years = (all[0] ?? []).map(({ year }) => year);
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const ticks = ticksUpTo(Math.max(0, ...all.flat().map((point) => point.height)));
  const top = queries.length * legendLine + 14;
  const plot = { top, bottom: top + height, left: margin.left, right: width - margin.right };
  const xOf = (year: number) =>
    first === last
      ? (plot.left + plot.right) / 2
      : plot.left + ((year - first) / (last - first)) * (plot.right - plot.left);
  const yOf = (value: number) => plot.bottom - (value / (ticks.at(-1) ?? 1)) * height;
  return (
    <div className="year-plot" aria-hidden="true" onClick={(event) => follow(event, queries)}>
      <svg ref={ref} width={width} height={plot.bottom + margin.bottom} role="presentation">
        <rect className="plot-paper" width={width} height={plot.bottom + margin.bottom} />
        {queries.map((query, n) => (
          <g key={query}>
            <PlotMark series={n} x={plot.left + 6} y={n * legendLine + 10} />
            <text className="plot-legend" x={plot.left + 18} y={n * legendLine + 14}>
              {shortened(query)}
            </text>
          </g>
        ))}
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="plot-grid" x1={plot.left} x2={plot.right} y1={yOf(tick)} y2={yOf(tick)} />
            <text className="plot-tick plot-tick-y" x={plot.left - 8} y={yOf(tick) + 4}>
              {formatCount(tick)}
            </text>
          </g>
        ))}
        {yearTicks(first, last, Math.max(2, Math.floor((plot.right - plot.left) / 60))).map((year) => (
          <text key={year} className="plot-tick plot-tick-x" x={xOf(year)} y={plot.bottom + 18}>
            {year}
          </text>
        ))}
        {all.map((points, n) => (
          <Series key={queries[n]} n={n} query={queries[n] ?? ""} points={points} xOf={xOf} yOf={yOf} />
        ))}
      </svg>
    </div>
  );
}

type SeriesProps = {
  readonly n: number;
  readonly query: string;
  readonly points: readonly PlotPoint[];
  readonly xOf: (year: number) => number;
  readonly yOf: (value: number) => number;
};

function Series({ n, query, points, xOf, yOf }: SeriesProps) {
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
          title={`${query.trim()}, ${point.label}: ${formatQuantity(point.hits, "time", "times")}. Show the list.`}
        />
      ))}
    </>
  );
}

function follow({ target }: MouseEvent, queries: readonly string[]): void {
  const mark = target instanceof Element ? target.closest<SVGElement>("[data-year]") : null;
  const query = queries[Number(mark?.dataset.series)];
  if (mark?.dataset.year !== undefined && query !== undefined) showYear(query, mark.dataset.year);
}

const longest = 70;

function shortened(query: string): string {
  const letters = [...query.trim()];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join("")}…` : letters.join("");
}
