import type { Ref } from "react";
import { say } from "../../shared/language/say.ts";
import { LinePlot } from "./line-plot.tsx";
import { type Frequencies, type Measure, pointsOf } from "./plot-points.ts";
import { showYear } from "./show-year.ts";

type YearPlotProps = {
  readonly ref: Ref<SVGSVGElement>;
  readonly frequencies: Frequencies;
  /** Parallel to the series. */
  readonly queries: readonly string[];
  readonly measure: Measure;
  /** Px */
  readonly width: number;
};

/** Lines of how often each query was said; each mark leads to its list. A picture of the table below it. */
export function YearPlot({ ref, frequencies, queries, measure, width }: YearPlotProps) {
  const series = queries.map((query, n) => ({
    label: query,
    points: pointsOf(frequencies, n, measure),
    titleOf: ({ label, hits }: { readonly label: string; readonly hits: number }) =>
      say("{what}, {when}: {count, plural, one {# time} other {# times}}. Show the list.", {
        what: query.trim(),
        when: label,
        count: hits,
      }),
  }));
  const show = (n: number, year: string) => {
    const query = queries[n];
    if (query !== undefined) showYear(query, year);
  };
  return <LinePlot ref={ref} series={series} width={width} onMark={show} />;
}
