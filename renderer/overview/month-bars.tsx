import type { MouseEvent, RefObject } from "react";
import type { Overview } from "../../shared/contract/overview.ts";
import { say } from "../../shared/language/say.ts";
import { publicationStatuses } from "../../shared/records/publication-statuses.ts";
import { statusWords } from "../design/status-words.ts";
import { showList } from "../finding/show-list.ts";
import { formatCount } from "../format/number.ts";
import { ticksUpTo } from "../frequency/plot-points.ts";
import { Figure } from "./figure.tsx";
import type { FigureTable } from "./figure-table.ts";
import { isNamed, type Period, periodsOf } from "./periods.ts";

const height = 170;
/** What the name of a period takes, in pixels: the last one ends where the picture does. */
const lastName = 32;
const margin = { top: 26, right: 4, bottom: 24, left: 46 } as const;
const nameWidth = 56;
/** A mark with the room around it, and a letter of the legend as wide as it may be. */
const legendMark = 30;
const letterWidth = 7;

/** Statuses from the ground up: what is done stands at the bottom. */
const stacked = ["published", "approved", "in-review", "draft", "withdrawn"] as const;

export function MonthBars({ overview }: { readonly overview: Overview }) {
  const periods = periodsOf(overview);
  const isByYear = periods.length < overview.months.length;
  const without = overview.withoutMonth.reduce((sum, count) => sum + count, 0);
  const left =
    without === 0
      ? ""
      : ` ${say("{count, plural, one {# transcript names} other {# transcripts name}} no month.", { count: without })}`;
  return (
    <Figure
      isWide
      title={
        isByYear ? say("Transcripts a year, by publication status") : say("Transcripts a month, by publication status")
      }
      hint={`${say("Every bar opens its list.")}${left}`}
      table={tableOf(periods)}
      picture={(ref, width) => <Bars drawing={ref} periods={periods} width={width} />}
    />
  );
}

function listOf(name: string, status: (typeof stacked)[number]) {
  return { years: [], between: { from: name, to: name }, statuses: [status] };
}

function tableOf(periods: readonly Period[]): FigureTable {
  return {
    columns: [say("When"), ...publicationStatuses.map((status) => say(statusWords[status]))],
    rows: periods.map(({ name, counts }) => ({
      label: name,
      cells: publicationStatuses.map((status, n) => {
        const count = counts[n] ?? 0;
        return { text: formatCount(count), ...(count === 0 ? {} : { list: listOf(name, status) }) };
      }),
    })),
  };
}

type BarsProps = {
  readonly drawing: RefObject<SVGSVGElement | null>;
  readonly periods: readonly Period[];
  readonly width: number;
};

function Bars({ drawing, periods, width }: BarsProps) {
  const most = Math.max(0, ...periods.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0)));
  const ticks = ticksUpTo(most).filter((tick) => Number.isInteger(tick));
  const scale = height / Math.max(1, ticks.at(-1) ?? 1, most);
  const ground = margin.top + height;
  const step = (width - margin.left - margin.right) / Math.max(1, periods.length);
  const mostNames = Math.max(1, Math.floor((width - margin.left) / nameWidth));
  return (
    <div className="bars" aria-hidden="true" onClick={(event) => follow(event, periods)}>
      <svg ref={drawing} width={width} height={ground + margin.bottom} role="presentation">
        <rect className="plot-paper" width={width} height={ground + margin.bottom} />
        {stacked.map((status, n) => (
          <g key={status} transform={`translate(${margin.left + legendPlace(n)} 0)`}>
            <rect className={`bar bar-${status}`} y={4} width={10} height={10} />
            <text className="plot-legend" x={15} y={13}>
              {say(statusWords[status])}
            </text>
          </g>
        ))}
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              className="plot-grid"
              x1={margin.left}
              x2={width - margin.right}
              y1={ground - tick * scale}
              y2={ground - tick * scale}
            />
            <text className="plot-tick plot-tick-y" x={margin.left - 8} y={ground - tick * scale + 4}>
              {formatCount(tick)}
            </text>
          </g>
        ))}
        {periods.map((period, at) => (
          <g key={period.name}>
            <Stack period={period} at={at} x={margin.left + at * step} width={step} ground={ground} scale={scale} />
            {isNamed(periods, at, mostNames) ? (
              <text className="plot-tick" x={Math.min(margin.left + at * step, width - lastName)} y={ground + 17}>
                {period.name.replace(/-\d\d$/, (month) => (period.name.length > 5 ? "" : month))}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
    </div>
  );
}

/** Where the legend of a status begins: behind the words of those before it. */
function legendPlace(n: number): number {
  const words = stacked.slice(0, n).map((status) => say(statusWords[status]));
  return words.reduce((x, word) => x + legendMark + word.length * letterWidth, 0);
}

type StackProps = {
  readonly period: Period;
  readonly at: number;
  readonly x: number;
  readonly width: number;
  readonly ground: number;
  readonly scale: number;
};

function Stack({ period: { name, counts }, at, x, width, ground, scale }: StackProps) {
  let below = 0;
  return stacked.map((status) => {
    const count = counts[publicationStatuses.indexOf(status)] ?? 0;
    below += count;
    if (count === 0) return null;
    return (
      <rect
        key={status}
        className={`bar bar-${status}`}
        data-at={at}
        data-status={status}
        x={x}
        y={ground - below * scale}
        width={Math.max(1, width - 2)}
        height={Math.max(1, count * scale - 1)}
      >
        <title>
          {say("{when}, {status}: {count, number}. Show the list.", {
            when: name,
            status: say(statusWords[status]).toLowerCase(),
            count,
          })}
        </title>
      </rect>
    );
  });
}

function follow({ target }: MouseEvent, periods: readonly Period[]): void {
  const bar = target instanceof Element ? target.closest<SVGElement>("[data-at]") : null;
  const period = periods[Number(bar?.dataset.at)];
  const status = stacked.find((one) => one === bar?.dataset.status);
  if (period && status) showList(listOf(period.name, status));
}
