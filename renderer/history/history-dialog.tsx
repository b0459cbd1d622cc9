import { useEffect, useState } from "react";
import { say } from "../../shared/language/say.ts";
import { revision } from "../archive/revision.ts";
import { Dialog } from "../design/dialog.tsx";
import { EmptyState } from "../design/empty-state.tsx";
import { Notice } from "../design/notice.tsx";
import { useStore } from "../store/store.ts";
import { useStable } from "../store/use-stable.ts";
import { allHistory, toFilter } from "./asked-history.ts";
import { EventList } from "./event-list.tsx";
import { HistoryFilters } from "./history-filters.tsx";
import { askHistory, forgetHistory, historyList } from "./history-list.ts";
import { StepPanel } from "./step-panel.tsx";
import "./history-dialog.css";

type HistoryDialogProps = {
  /** The one whose history it is; absent: the archive's. */
  readonly transcript?: { readonly id: string; readonly title: string } | undefined;
  readonly onClose: () => void;
};

/** Who did what when, what it changed, and taking it back. */
export function HistoryDialog({ transcript, onClose }: HistoryDialogProps) {
  const [asked, setAsked] = useState(allHistory);
  const [chosen, setChosen] = useState<string>();
  const { events, error, isWhole } = useStore(historyList);
  const filter = useStable(toFilter(asked, transcript?.id));
  const now = useStore(revision);
  useEffect(() => {
    if (now >= 0) void askHistory(filter);
  }, [filter, now]);
  useEffect(() => forgetHistory, []);
  const current = events.find(({ step }) => step === chosen) ?? events[0];
  return (
    <Dialog
      title={
        transcript === undefined
          ? say("History of the archive")
          : say("History of “{title}”", { title: transcript.title })
      }
      size="wide"
      onClose={onClose}
    >
      <div className="history">
        <HistoryFilters asked={asked} onChange={setAsked} />
        {error === undefined ? null : <Notice tone="problem">{error.message}</Notice>}
        <div className="history-panes">
          <EventList events={events} current={current} onChoose={setChosen} />
          {current === undefined && isWhole ? (
            <EmptyState title={say("No step fits")}>{say("Take away a word, or widen the period.")}</EmptyState>
          ) : null}
          {current === undefined ? null : <StepPanel key={current.step} event={current} onReverse={setChosen} />}
        </div>
      </div>
    </Dialog>
  );
}
