import { useRef } from "react";
import { say } from "../../shared/language/say.ts";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { useFocusPoint, useFocusWhenNothingHasIt } from "../commands/focus-points.ts";
import { Button } from "../design/button.tsx";
import { EmptyState } from "../design/empty-state.tsx";
import { IconButton } from "../design/icon-button.tsx";
import { Notice } from "../design/notice.tsx";
import { scrolledByKeys } from "../design/scrolled-by-keys.ts";
import { narrowing, toView } from "../finding/narrowing.ts";
import { showMainView } from "../screens/main-view.ts";
import { useStore } from "../store/store.ts";
import { useLate } from "../store/use-late.ts";
import { MonthBars } from "./month-bars.tsx";
import { SpeakerBars } from "./speaker-bars.tsx";
import { TogetherGrid } from "./together-grid.tsx";
import { WorkList } from "./work-list.tsx";
import { YearShares } from "./year-shares.tsx";
import "./overview-pane.css";

/** Pictures of what the list is narrowed to, instead of the list. */
export function OverviewPane() {
  const asked = useStore(narrowing);
  const request = { view: toView(asked) };
  const { value, error, isLoading, reload } = useCall(bridge.finding.overview, request, useStore(revision));
  const scroller = useRef<HTMLElement>(null);
  const isLate = useLate(isLoading, 300);
  useFocusPoint("overview", scroller);
  useFocusWhenNothingHasIt("overview");
  return (
    <main className="overview-pane" aria-label={say("Overview")} aria-busy={isLoading}>
      <header className="lines-head">
        <h2>{say("Overview")}</h2>
        <span role="status">{isLate ? say("Counting…") : headWords(value)}</span>
        <div className="lines-tools">
          <IconButton icon="close" label={say("Back to the list")} keys="O" onPress={() => showMainView("list")} />
        </div>
      </header>
      {error === undefined ? null : (
        <Notice
          tone="problem"
          title={say("It could not be counted")}
          actions={<Button onPress={reload}>{say("Try again")}</Button>}
        >
          {error.message}
        </Notice>
      )}
      <section ref={scroller} className="overview-scroll" aria-label={say("Pictures")} {...scrolledByKeys}>
        {value !== undefined && value.transcripts === 0 ? (
          <EmptyState title={say("The list is empty")}>
            {say("There is nothing to draw. Clear what it is narrowed by.")}
          </EmptyState>
        ) : null}
        {value === undefined || value.transcripts === 0 ? null : (
          <div className="overview-grid">
            <MonthBars overview={value} />
            <WorkList narrowing={asked} />
            <YearShares title={say("Topics over time")} what="topics" overview={value} />
            <YearShares title={say("Persons over time")} what="persons" overview={value} />
            <SpeakerBars speakers={value.speakers} />
            <TogetherGrid speakers={value.speakers} together={value.together} />
          </div>
        )}
      </section>
    </main>
  );
}

type Counted = {
  readonly transcripts: number;
  readonly words: number;
  readonly years: readonly { readonly year: string }[];
};

function headWords(counted: Counted | undefined): string {
  if (counted === undefined) return "";
  const { transcripts, words, years } = counted;
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  const span =
    first === undefined || last === undefined
      ? []
      : [first === last ? first : say("{first} to {last}", { first, last })];
  return [
    say("{count, plural, one {# transcript} other {# transcripts}}", { count: transcripts }),
    ...span,
    say("{count, plural, one {# word} other {# words}}", { count: words }),
  ].join(" · ");
}
