/** One for each of five queries: told apart by their shape, not by colour alone. Around 0, some 8 across. */
const shapes = [
  "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
  "M-3.6-3.6h7.2v7.2h-7.2z",
  "M0-4.6 4.6 3.6h-9.2z",
  "M0-5 5 0 0 5-5 0z",
  "M-4.6-3.6h9.2L0 4.6z",
] as const;

type PlotMarkProps = {
  readonly series: number;
  readonly x: number;
  readonly y: number;
  /** What it stands for, shown when it is pointed at; absent in the legend. */
  readonly title?: string;
  readonly year?: string;
};

export function PlotMark({ series, x, y, title, year }: PlotMarkProps) {
  return (
    <path
      className={`plot-mark plot-series-${series}`}
      d={shapes[series] ?? shapes[0]}
      transform={`translate(${x} ${y})`}
      data-series={series}
      data-year={year}
    >
      {title === undefined ? null : <title>{title}</title>}
    </path>
  );
}
