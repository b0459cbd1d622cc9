import type { Overview } from "../../shared/contract/overview.ts";
import { say } from "../../shared/language/say.ts";
import type { Narrowing } from "../finding/narrowing.ts";
import { showList } from "../finding/show-list.ts";
import { formatCount } from "../format/number.ts";
import { LinePlot } from "../frequency/line-plot.tsx";
import { Figure } from "./figure.tsx";
import type { FigureTable } from "./figure-table.ts";

type YearSharesProps = {
  readonly title: string;
  readonly what: "topics" | "persons";
  readonly overview: Pick<Overview, "years" | "topics" | "persons">;
};

/** The most frequent topics or persons over the years, as shares of each year's transcripts. */
export function YearShares({ title, what, overview }: YearSharesProps) {
  const { years } = overview;
  const shown = overview[what];
  const listOf = (id: string, year: string): Partial<Narrowing> => ({
    [what]: [id],
    years: [],
    between: { from: year, to: year },
  });
  const series = shown.map(({ label, counts }) => ({
    label,
    points: years.flatMap(({ year, transcripts }, n) => {
      const hits = counts[n] ?? 0;
      return transcripts === 0 ? [] : [{ year: Number(year), label: year, hits, height: (100 * hits) / transcripts }];
    }),
    titleOf: (point: { readonly label: string; readonly hits: number }) =>
      say("{what}, {when}: {count, plural, one {# transcript} other {# transcripts}}. Show the list.", {
        what: label,
        when: point.label,
        count: point.hits,
      }),
  }));
  const table: FigureTable = {
    columns: [say("Year"), ...shown.map(({ label }) => label)],
    rows: years.map(({ year }, n) => ({
      label: year,
      cells: shown.map(({ id, counts }) => {
        const count = counts[n] ?? 0;
        return { text: formatCount(count), ...(count === 0 ? {} : { list: listOf(id, year) }) };
      }),
    })),
  };
  const show = (n: number, year: string) => {
    const one = shown[n];
    if (one) showList(listOf(one.id, year));
  };
  return (
    <Figure
      title={title}
      hint={say("Share of each year’s transcripts.")}
      table={shown.length === 0 ? { ...table, rows: [] } : table}
      picture={(ref, width) => (
        <LinePlot ref={ref} series={series} width={width} height={170} unit=" %" onMark={show} />
      )}
    />
  );
}
