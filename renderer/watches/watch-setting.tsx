import { useState } from "react";
import { say } from "../../shared/language/say.ts";
import { archiveState } from "../archive/archive-state.ts";
import { Button } from "../design/button.tsx";
import { Checkbox } from "../design/checkbox.tsx";
import { useSelected, useStore } from "../store/store.ts";
import { plainWay, stopWatching, type WatchWay, watchPlace, watchState } from "./watches.ts";

/** Which folder is watched for the open archive, and what becomes of new files in it. */
export function WatchSetting({ onChoose }: { readonly onChoose: (way: WatchWay) => void }) {
  const watch = useStore(watchState);
  const canWatch = useSelected(archiveState, (state) => state?.archive?.readOnly === false);
  const [{ atOnce, folders }, setWay] = useState<WatchWay>(watch ?? plainWay);
  if (!canWatch || watch === undefined) return null;
  const { folder } = watch;

  function change(more: Partial<WatchWay>) {
    const way = { atOnce, folders, ...more };
    setWay(way);
    if (folder !== undefined) void watchPlace(folder.id, way);
  }

  return (
    <fieldset className="settings-watch">
      <legend className="field-label">{say("Watched folder")}</legend>
      <p>
        {folder === undefined
          ? say(
              "New files in a watched folder are offered for import into this archive. Nothing in the folder is changed.",
            )
          : folder.label}
      </p>
      <div className="settings-watch-actions">
        <Button onPress={() => onChoose({ atOnce, folders })}>
          {folder === undefined ? say("Watch a folder…") : say("Another folder…")}
        </Button>
        {folder === undefined ? null : <Button onPress={() => void stopWatching()}>{say("Stop watching")}</Button>}
      </div>
      <Checkbox isSelected={atOnce} onChange={(isAtOnce) => change({ atOnce: isAtOnce })}>
        {say("Import at once what has no doubts; the rest waits for a review")}
      </Checkbox>
      <Checkbox
        isSelected={folders === "topics"}
        onChange={(areTopics) => change({ folders: areTopics ? "topics" : "none" })}
      >
        {say("The folder that a file lies in becomes a topic of it")}
      </Checkbox>
    </fieldset>
  );
}
