import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { EmptyState } from "../design/empty-state.tsx";
import { ImportReport } from "./import-report.tsx";
import { announcePhase, isOver, isReview, isWriting } from "./import-words.ts";
import { ImportWriting } from "./import-writing.tsx";
import { ReviewSheet } from "./review-sheet.tsx";
import { useImportState } from "./use-import-state.ts";
import "./import-screen.css";

type ImportScreenProps = {
  readonly importId: string;
  /** The import is over, whichever way, and its report was read. */
  readonly onDone: () => void;
};

/** From the first file read to the report: one import, in the phase it is in. */
export function ImportScreen({ importId, onDone }: ImportScreenProps) {
  const { state, error, put } = useImportState(importId);
  if (state === undefined) {
    if (error === undefined) return <main className="import-screen" aria-busy="true" aria-label={say("Import")} />;
    return (
      <main className="import-screen" aria-label={say("Import")}>
        <EmptyState
          title={say("This import cannot be shown")}
          actions={<Button onPress={() => onDone()}>{say("Back to the archive")}</Button>}
        >
          {error.message}
        </EmptyState>
      </main>
    );
  }
  return (
    <main className="import-screen" aria-label={say("Import")}>
      <p role="status" className="visually-hidden">
        {announcePhase(state)}
      </p>
      {isReview(state) ? <ReviewSheet state={state} onState={put} onDone={onDone} /> : null}
      {isWriting(state) ? <ImportWriting state={state} onState={put} /> : null}
      {isOver(state) ? <ImportReport state={state} onDone={onDone} /> : null}
    </main>
  );
}
