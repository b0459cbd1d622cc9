import type { Facets } from "../../shared/contract/finding.ts";
import { say } from "../../shared/language/say.ts";
import type { Span } from "./narrowing.ts";
import { TimeBars } from "./time-bars.tsx";
import { binMonths, binYears, nameSpan } from "./year-bins.ts";
import "./year-chart.css";

type YearChartProps = { readonly facets: Facets; readonly between: Span | undefined };

/** Transcripts by year, and by month where the years narrowed to are few. */
export function YearChart({ facets, between }: YearChartProps) {
  const years = binYears(facets.years);
  const months = binMonths(facets.months);
  if (years.length === 0) return facets.years.length === 0 ? <p className="facet-none">{say("None")}</p> : null;
  return (
    <div className="year-chart">
      <TimeBars name={say("Years")} bins={years} between={between} />
      <div className="year-ends" aria-hidden="true">
        <span>{years[0]?.label.split(" ")[0]}</span>
        <span className="year-picked">{nameSpan(between)}</span>
        <span>{years.length < 2 ? "" : years.at(-1)?.label.split(" ").at(-1)}</span>
      </div>
      {months.length === 0 ? null : (
        <>
          <TimeBars name={say("Months")} bins={months} between={between} />
          <div className="year-ends" aria-hidden="true">
            <span>{months[0]?.label}</span>
            <span>{months.at(-1)?.label}</span>
          </div>
        </>
      )}
    </div>
  );
}
