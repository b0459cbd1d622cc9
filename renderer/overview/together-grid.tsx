import type { MouseEvent, RefObject } from "react";
import type { Overview } from "../../shared/contract/overview.ts";
import { say } from "../../shared/language/say.ts";
import { showList } from "../finding/show-list.ts";
import { formatCount } from "../format/number.ts";
import { Figure } from "./figure.tsx";
import type { Cell, FigureTable } from "./figure-table.ts";

const labelWidth = 176;
const mostCell = 34;
const headHeight = 20;

type Together = Pick<Overview, "speakers" | "together">;

/** Who speaks with whom: the stronger the colour, the more often in one transcript. */
export function TogetherGrid({ speakers, together }: Together) {
  const isAny = together.some((row) => row.some((count) => count > 0));
  const table: FigureTable = {
    columns: [say("Speaker"), ...speakers.map(({ label }) => label)],
    rows: isAny
      ? speakers.map(({ label }, n) => ({ label, cells: speakers.map((_, m) => cellOf({ speakers, together }, n, m)) }))
      : [],
  };
  return (
    <Figure
      title={say("Who speaks with whom")}
      hint={say("The stronger the colour, the more transcripts both speak in.")}
      table={table}
      picture={(ref, width) => <Grid drawing={ref} speakers={speakers} together={together} width={width} />}
    />
  );
}

function cellOf(all: Together, n: number, m: number): Cell {
  const count = all.together[n]?.[m] ?? 0;
  return { text: n === m ? "" : formatCount(count), ...(count === 0 ? {} : { list: listOf(all, n, m) }) };
}

/** Persons that are picked are any of them; both of them is a query. */
function listOf({ speakers }: Together, n: number, m: number) {
  const names = [speakers[n], speakers[m]].map((one) => `speaker:"${(one?.label ?? "").replaceAll('"', " ")}"`);
  return { query: names.join(" ") };
}

type GridProps = Together & { readonly drawing: RefObject<SVGSVGElement | null>; readonly width: number };

function Grid({ drawing, speakers, together, width }: GridProps) {
  const cell = Math.min(mostCell, (width - labelWidth) / Math.max(1, speakers.length));
  const most = Math.max(1, ...together.flat());
  const height = headHeight + speakers.length * cell;
  return (
    <div className="bars" aria-hidden="true" onClick={(event) => follow(event, { speakers, together })}>
      <svg ref={drawing} width={width} height={height} role="presentation">
        <rect className="plot-paper" width={width} height={height} />
        {speakers.map(({ id }, m) => (
          <text key={id} className="plot-tick plot-tick-x" x={labelWidth + (m + 0.5) * cell - 1} y={13}>
            {m + 1}
          </text>
        ))}
        {speakers.map(({ id, label }, n) => (
          <g key={id} transform={`translate(0 ${headHeight + n * cell})`}>
            <text className="plot-legend" y={cell / 2 + 4}>
              {n + 1} {shortened(label)}
            </text>
            {speakers.map(({ id: other, label: second }, m) => {
              const count = together[n]?.[m] ?? 0;
              const isPair = n !== m && count > 0;
              return (
                <rect
                  key={other}
                  className={isPair ? "pair" : "pair-none"}
                  x={labelWidth + m * cell}
                  width={cell - 2}
                  height={cell - 2}
                  fillOpacity={isPair ? 0.15 + 0.85 * (count / most) : 1}
                  data-pair={isPair ? `${n} ${m}` : undefined}
                >
                  {n === m ? null : (
                    <title>
                      {say("{one} and {other}: {count, plural, one {# transcript} other {# transcripts}}.", {
                        one: label,
                        other: second,
                        count,
                      })}
                    </title>
                  )}
                </rect>
              );
            })}
          </g>
        ))}
      </svg>
    </div>
  );
}

function follow({ target }: MouseEvent, all: Together): void {
  const pair = target instanceof Element ? target.closest<SVGElement>("[data-pair]")?.dataset.pair : undefined;
  const [n, m] = (pair ?? "").split(" ").map(Number);
  if (n !== undefined && m !== undefined) showList(listOf(all, n, m));
}

const longest = 22;

function shortened(label: string): string {
  const letters = [...label];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join("")}…` : label;
}
