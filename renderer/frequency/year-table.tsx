import { Button } from "react-aria-components";
import { perMillion } from "../../shared/contract/per-million.ts";
import { formatCount, formatQuantity } from "../format/number.ts";
import type { Frequencies } from "./plot-points.ts";
import { showYear } from "./show-year.ts";

type YearTableProps = { readonly frequencies: Frequencies; readonly queries: readonly string[] };

/** What the plot shows, in numbers; each leads to its list. */
export function YearTable({ frequencies: { years, series }, queries }: YearTableProps) {
  return (
    <table className="year-table">
      <caption className="visually-hidden">How often it was said each year, and how often in a million words</caption>
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col">Transcripts</th>
          <th scope="col">Words</th>
          {queries.map((query) => (
            <th key={query} scope="col">
              {query.trim()}
              <small className="year-measure">times · per million</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, words, transcripts }, at) => (
          <tr key={year}>
            <th scope="row">{year === "undated" ? "No date" : year}</th>
            <td>{formatCount(transcripts)}</td>
            <td>{formatCount(words)}</td>
            {queries.map((query, n) => (
              <td key={query}>
                <YearCell query={query} year={year} hits={series[n]?.hits[at] ?? 0} words={words} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const rate = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

type YearCellProps = {
  readonly query: string;
  readonly year: string;
  readonly hits: number;
  readonly words: number;
};

function YearCell({ query, year, hits, words }: YearCellProps) {
  if (hits === 0) {
    return (
      <span className="year-none">
        0 <small>0</small>
      </span>
    );
  }
  const often = rate.format(perMillion(hits, words));
  const when = year === "undated" ? "without a date" : `in ${year}`;
  return (
    <Button
      className="year-cell"
      aria-label={`${query.trim()} ${when}: ${formatQuantity(hits, "time", "times")}, ${often} per million. Show the list`}
      onPress={() => showYear(query, year)}
    >
      <span>{formatCount(hits)}</span> <small>{often}</small>
    </Button>
  );
}
