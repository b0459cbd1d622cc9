import { useState } from "react";
import type { ImportState } from "../../shared/contract/imports.ts";
import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { Button } from "../design/button.tsx";
import { Notice } from "../design/notice.tsx";
import { Progress } from "../design/progress.tsx";
import { nameImport, writingLabel } from "./import-words.ts";

type ImportWritingProps = {
  readonly state: ImportState;
  readonly onState: (state: ImportState) => void;
};

/** While the chosen files go into the archive: how far it is, and the way to stop it. */
export function ImportWriting({ state, onState }: ImportWritingProps) {
  const isStopping = state.phase === "cancelling";
  const [problem, setProblem] = useState<string | undefined>(undefined);

  async function stop() {
    const outcome = await bridge.imports.cancel({ import: state.import });
    if (outcome.ok) onState(outcome.value);
    else setProblem(outcome.error.message);
  }

  return (
    <div className="import-panel">
      <h1>{nameImport(state)}</h1>
      <Progress
        label={isStopping ? say("Taking back what was written") : writingLabel(state.left)}
        done={state.done}
        total={state.total}
      />
      <p className="import-panel-note">
        {say("The files come in together: until the last one is written, all of it can be taken back.")}
      </p>
      {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
      <div className="import-panel-actions">
        <Button onPress={() => void stop()} isDisabled={isStopping} autoFocus>
          {isStopping ? say("Stopping…") : say("Cancel the import")}
        </Button>
      </div>
    </div>
  );
}
