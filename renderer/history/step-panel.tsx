import { useState } from "react";
import type { LecternErrorData } from "../../shared/contract/error.ts";
import type { HistoryEvent, LaterWork } from "../../shared/contract/history.ts";
import { say } from "../../shared/language/say.ts";
import { archiveState } from "../archive/archive-state.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Button } from "../design/button.tsx";
import { Notice } from "../design/notice.tsx";
import { formatMoment } from "../format/date.ts";
import { useSelected } from "../store/store.ts";
import { ChangeDetails } from "./change-details.tsx";
import { ConflictNotice } from "./conflict-notice.tsx";
import { deedSentence } from "./deed-words.ts";
import { reverseStep } from "./undo.ts";
import "./step-panel.css";

type StepPanelProps = {
  readonly event: HistoryEvent;
  /** Heard before it is taken back or done again: it must stay the one that is shown. */
  readonly onReverse: (step: string) => void;
};

/** One step: what it changed, and taking it back or doing it again. */
export function StepPanel({ event, onReverse }: StepPanelProps) {
  const { step, cursor, at, who, deed, undone } = event;
  const { value, error } = useCall(bridge.history.show, { step, cursor });
  return (
    <section className="step-panel" aria-label={say("The step that is chosen")}>
      <h3>{deedSentence(deed)}</h3>
      <p className="step-panel-when">
        <time dateTime={at}>{formatMoment(at)}</time>
        {who === undefined || who === "" ? null : `, ${who}`}
        {undone ? `, ${say("undone")}` : null}
      </p>
      <Reversal event={event} onReverse={onReverse} />
      {error === undefined ? null : <Notice tone="problem">{error.message}</Notice>}
      {value?.changes.map((change) => (
        <ChangeDetails key={JSON.stringify([change.do, change.on, change.fields])} change={change} />
      ))}
      {value === undefined || value.more === 0 ? null : (
        <p className="step-panel-when">
          {say("And {count, plural, one {# more change} other {# more changes}}.", { count: value.more })}
        </p>
      )}
    </section>
  );
}

function Reversal({ event: { step, can }, onReverse }: StepPanelProps) {
  const isReadOnly = useSelected(archiveState, (state) => state?.archive?.readOnly !== false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<LecternErrorData>();
  if (can === undefined || isReadOnly) return null;

  async function reverse(how: "undo" | "redo", work?: LaterWork) {
    // Not disabled while it works: it would lose the focus, and with it the keys their dialog.
    if (isBusy) return;
    onReverse(step);
    setBusy(true);
    setRefusal(await reverseStep(how, step, work));
    setBusy(false);
  }

  return (
    <>
      <div className="step-panel-actions">
        <Button onPress={() => void reverse(can)}>{say(can === "undo" ? "Undo this step" : "Do it again")}</Button>
      </div>
      {refusal === undefined ? null : (
        <ConflictNotice
          error={refusal}
          {...(can === "undo" ? { onSettle: (work) => void reverse("undo", work) } : {})}
        />
      )}
    </>
  );
}
