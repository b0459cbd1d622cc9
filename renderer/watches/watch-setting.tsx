import { useState } from "react";
import { archiveState } from "../archive/archive-state.ts";
import { Button } from "../design/button.tsx";
import { Checkbox } from "../design/checkbox.tsx";
import { useSelected, useStore } from "../store/store.ts";
import { stopWatching, watchPlace, watchState } from "./watches.ts";

/** Which folder is watched for the open archive, and what becomes of new files in it. */
export function WatchSetting({ onChoose }: { readonly onChoose: (atOnce: boolean) => void }) {
  const watch = useStore(watchState);
  const canWatch = useSelected(archiveState, (state) => state?.archive?.readOnly === false);
  const [atOnce, setAtOnce] = useState(watch?.atOnce ?? false);
  if (!canWatch || watch === undefined) return null;
  const { folder } = watch;

  function change(isAtOnce: boolean) {
    setAtOnce(isAtOnce);
    if (folder !== undefined) void watchPlace(folder.id, isAtOnce);
  }

  return (
    <fieldset className="settings-watch">
      <legend className="field-label">Watched folder</legend>
      <p>
        {folder === undefined
          ? "New files in a watched folder are offered for import into this archive. Nothing in the folder is changed."
          : folder.label}
      </p>
      <div className="settings-watch-actions">
        <Button onPress={() => onChoose(atOnce)}>{folder === undefined ? "Watch a folder…" : "Another folder…"}</Button>
        {folder === undefined ? null : <Button onPress={() => void stopWatching()}>Stop watching</Button>}
      </div>
      <Checkbox isSelected={atOnce} onChange={change}>
        Import at once what has no doubts; the rest waits for a review
      </Checkbox>
    </fieldset>
  );
}
