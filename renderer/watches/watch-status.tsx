import { useEffect } from "react";
import { Button } from "react-aria-components";
import { say } from "../../shared/language/say.ts";
import { useEvent } from "../bridge/use-event.ts";
import { useStore } from "../store/store.ts";
import { folderName, loadWatch, reviewWaiting, watchState } from "./watches.ts";

/** In the status bar: files that wait for a review, or that the folder is not to be found. */
export function WatchStatus() {
  const watch = useStore(watchState);
  useEvent("watches.changed", (told) => watchState.set(told));
  useEffect(() => void loadWatch(), []);
  if (watch?.folder === undefined) return null;
  const name = folderName(watch);
  if (watch.problem !== undefined) {
    return (
      <span className="status-bar-bad" title={watch.problem}>
        {say("{name} is not watched any more", { name })}
      </span>
    );
  }
  if (watch.waiting > 0) {
    return (
      <Button className="status-bar-action" onPress={() => void reviewWaiting()}>
        {say("{count, plural, one {# new file} other {# new files}} in {name}: Review", { count: watch.waiting, name })}
      </Button>
    );
  }
  return (
    <span title={watch.folder.label}>
      {watch.isThere ? say("Watching {name}", { name }) : say("{name} is not there", { name })}
    </span>
  );
}
