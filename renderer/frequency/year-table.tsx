import { Button } from "react-aria-components";
import { perMillion } from "../../shared/contract/per-million.ts";
import { perLanguage } from "../../shared/language/language.ts";
import { say } from "../../shared/language/say.ts";
import { formatCount } from "../format/number.ts";
import type { Frequencies } from "./plot-points.ts";
import { showYear } from "./show-year.ts";

type YearTableProps = { readonly frequencies: Frequencies; readonly queries: readonly string[] };

/** What the plot shows, in numbers; each leads to its list. */
export function YearTable({ frequencies: { years, series }, queries }: YearTableProps) {
  return (
    <table className="year-table">
      <caption className="visually-hidden">
        {say("How often it was said each year, and how often in a million words")}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say("Year")}</th>
          <th scope="col">{say("Transcripts")}</th>
          <th scope="col">{say("Words")}</th>
          {queries.map((query) => (
            <th key={query} scope="col">
              {query.trim()}
              <small className="year-measure">{say("times · per million")}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, words, transcripts }, at) => (
          <tr key={year}>
            <th scope="row">{year === "undated" ? say("No date") : year}</th>
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

const rate = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
);

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
  const often = rate().format(perMillion(hits, words));
  const what = query.trim();
  const name =
    year === "undated"
      ? say(
          "{what} without a date: {count, plural, one {# time} other {# times}}, {often} per million. Show the list",
          { what, count: hits, often },
        )
      : say("{what} in {year}: {count, plural, one {# time} other {# times}}, {often} per million. Show the list", {
          what,
          year,
          count: hits,
          often,
        });
  return (
    <Button className="year-cell" onPress={() => showYear(query, year)}>
      <span className="visually-hidden">{name}</span>
      <span aria-hidden="true">{formatCount(hits)}</span> <small aria-hidden="true">{often}</small>
    </Button>
  );
}
