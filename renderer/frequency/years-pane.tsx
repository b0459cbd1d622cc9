import { useEffect, useRef, useState } from "react";
import { say } from "../../shared/language/say.ts";
import { revision } from "../archive/revision.ts";
import { useCall } from "../bridge/use-call.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { useFocusPoint, useFocusWhenNothingHasIt } from "../commands/focus-points.ts";
import { Button } from "../design/button.tsx";
import { Choice, type ChoiceOption } from "../design/choice.tsx";
import { EmptyState } from "../design/empty-state.tsx";
import { IconButton } from "../design/icon-button.tsx";
import { Notice } from "../design/notice.tsx";
import { scrolledByKeys } from "../design/scrolled-by-keys.ts";
import { narrowing } from "../finding/narrowing.ts";
import { showMainView } from "../screens/main-view.ts";
import { useStore } from "../store/store.ts";
import { useLate } from "../store/use-late.ts";
import { CompareField } from "./compare-field.tsx";
import { type Counting, compared, countingOf } from "./compared.ts";
import { countYears } from "./count-years.ts";
import type { Frequencies, Measure } from "./plot-points.ts";
import { shownPlot } from "./save-years.ts";
import { useWidth } from "./use-width.ts";
import { YearPlot } from "./year-plot.tsx";
import { YearTable } from "./year-table.tsx";
import "./years-pane.css";

const measures = (): readonly ChoiceOption<Measure>[] => [
  { id: "per-million", label: say("Per million words") },
  { id: "hits", label: say("How often") },
];

/** How often it was said each year, instead of the list. */
export function YearsPane() {
  const counting = countingOf(useStore(narrowing), useStore(compared));
  const { value, error, isLoading, isCurrent, reload } = useCall(countYears, counting, useStore(revision));
  const [measure, setMeasure] = useState<Measure>("per-million");
  const isLate = useLate(isLoading, 300);
  return (
    <main className="years-pane" aria-label={say("How often per year")} aria-busy={isLoading}>
      <header className="lines-head">
        <h2>{say("How often per year")}</h2>
        <span role="status">{isLate ? say("Counting…") : ""}</span>
        <div className="lines-tools">
          <Choice label={say("Measure")} options={measures()} value={measure} onChange={setMeasure} />
          <CommandButton command="view.save-csv" label={say("Save as CSV")} isDisabled={value === undefined} />
          <CommandButton command="years.save-svg" label={say("Save as SVG")} isDisabled={value === undefined} />
          <IconButton icon="close" label={say("Back to the list")} keys="Y" onPress={() => showMainView("list")} />
        </div>
      </header>
      <CompareField />
      {error === undefined ? null : (
        <div className="lines-problems">
          <Notice
            tone={error.code === "cancelled" ? "info" : "problem"}
            title={say("It could not be counted")}
            actions={<Button onPress={reload}>{say("Try again")}</Button>}
          >
            {error.message}
          </Notice>
        </div>
      )}
      {counting === undefined ? <NothingAsked /> : null}
      {counting !== undefined && value !== undefined && isCurrent ? (
        <Years counting={counting} frequencies={value} measure={measure} />
      ) : null}
    </main>
  );
}

function NothingAsked() {
  return (
    <EmptyState title={say("Type a word")} actions={<CommandButton command="view.search" />}>
      {say(
        "How often it was said is counted for every year of what the list is narrowed to. Up to four others can stand beside it.",
      )}
    </EmptyState>
  );
}

type YearsProps = {
  readonly counting: Counting;
  readonly frequencies: Frequencies;
  readonly measure: Measure;
};

function Years({ counting: { queries }, frequencies, measure }: YearsProps) {
  const scroller = useRef<HTMLElement>(null);
  const plot = useRef<SVGSVGElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  useFocusPoint("years", scroller);
  useFocusWhenNothingHasIt("years");
  useEffect(() => {
    shownPlot.current = plot.current;
    return () => {
      shownPlot.current = null;
    };
  });
  const notices = new Set(
    frequencies.series.flatMap(({ notice }, n) => (notice === undefined ? [] : `${queries[n]?.trim()}: ${notice}`)),
  );
  const isDated = frequencies.years.some(({ year }) => year !== "undated");
  return (
    <section ref={scroller} className="years-scroll" aria-label={say("Counts")} {...scrolledByKeys}>
      {[...notices].map((notice) => (
        <Notice key={notice}>{notice}</Notice>
      ))}
      <div ref={frame} className="years-frame">
        {isDated && width > 0 ? (
          <YearPlot ref={plot} frequencies={frequencies} queries={queries} measure={measure} width={width} />
        ) : null}
      </div>
      {frequencies.years.length === 0 ? (
        <p className="lines-waiting">{say("The list is empty: there is nothing to count in.")}</p>
      ) : (
        <YearTable frequencies={frequencies} queries={queries} />
      )}
    </section>
  );
}
