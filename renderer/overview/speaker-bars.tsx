import type { MouseEvent, RefObject } from "react";
import type { Overview } from "../../shared/contract/overview.ts";
import { say } from "../../shared/language/say.ts";
import type { Narrowing } from "../finding/narrowing.ts";
import { showList } from "../finding/show-list.ts";
import { formatCount } from "../format/number.ts";
import { Figure } from "./figure.tsx";
import type { FigureTable } from "./figure-table.ts";

type Speaker = Overview["speakers"][number];

const rowHeight = 34;
const numberWidth = 60;

const listOf = ({ id }: Speaker): Partial<Narrowing> => ({ persons: [id], role: "speaker" });

/** Who takes the floor how often. */
export function SpeakerBars({ speakers: met }: Pick<Overview, "speakers">) {
  const speakers = [...met].sort((a, b) => b.turns - a.turns);
  const table: FigureTable = {
    columns: [say("Speaker"), say("Turns"), say("Transcripts")],
    rows: speakers.map((one) => ({
      label: one.label,
      cells: [{ text: formatCount(one.turns) }, { text: formatCount(one.transcripts), list: listOf(one) }],
    })),
  };
  return (
    <Figure
      title={say("Who speaks most")}
      hint={say("How often each takes the floor.")}
      table={table}
      picture={(ref, width) => <Bars drawing={ref} speakers={speakers} width={width} />}
    />
  );
}

type BarsProps = {
  readonly drawing: RefObject<SVGSVGElement | null>;
  readonly speakers: readonly Speaker[];
  readonly width: number;
};

function Bars({ drawing, speakers, width }: BarsProps) {
  const most = Math.max(1, ...speakers.map(({ turns }) => turns));
  const height = speakers.length * rowHeight;
  return (
    <div className="bars" aria-hidden="true" onClick={(event) => follow(event, speakers)}>
      <svg ref={drawing} width={width} height={height} role="presentation">
        <rect className="plot-paper" width={width} height={height} />
        {speakers.map((one, at) => {
          const length = Math.max(2, (one.turns / most) * (width - numberWidth));
          return (
            <g key={one.id} className="speaker-bar" data-at={at} transform={`translate(0 ${at * rowHeight})`}>
              <title>
                {say(
                  "{name}: {turns, plural, one {# turn} other {# turns}} in {count, plural, one {# transcript} other {# transcripts}}. Show the list.",
                  { name: one.label, turns: one.turns, count: one.transcripts },
                )}
              </title>
              <rect className="plot-paper" width={width} height={rowHeight} />
              <text className="plot-legend" y={12}>
                {one.label}
              </text>
              <rect className="bar bar-speaker" y={18} width={length} height={8} />
              <text className="plot-tick" x={length + 6} y={26}>
                {formatCount(one.turns)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function follow({ target }: MouseEvent, speakers: readonly Speaker[]): void {
  const bar = target instanceof Element ? target.closest<SVGElement>("[data-at]") : null;
  const one = speakers[Number(bar?.dataset.at)];
  if (one) showList(listOf(one));
}
