import { useState } from "react";
import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { Checkbox } from "../design/checkbox.tsx";
import type { SettingWords } from "../settings/setting.ts";
import { useStore } from "../store/store.ts";
import { plainWay, stopWatching, type WatchWay, watchPlace, watchState } from "./watches.ts";

/** Which folder is watched for the open archive, and what becomes of new files in it. */
export function WatchSetting(props: SettingWords & { readonly onChoose: (way: WatchWay) => void }) {
  const { label, description, onChoose } = props;
  const watch = useStore(watchState);
  const [{ atOnce, folders }, setWay] = useState<WatchWay>(watch ?? plainWay);
  if (watch === undefined) return null;
  const { folder } = watch;

  function change(more: Partial<WatchWay>) {
    const way = { atOnce, folders, ...more };
    setWay(way);
    if (folder !== undefined) void watchPlace(folder.id, way);
  }

  return (
    <fieldset className="settings-several">
      <legend className="field-label">{label}</legend>
      {folder === undefined ? null : <p>{folder.label}</p>}
      <div className="settings-actions">
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
      <p className="field-description">{description}</p>
    </fieldset>
  );
}
