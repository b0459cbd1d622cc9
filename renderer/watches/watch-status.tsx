import { useEffect } from "react";
import { Button } from "react-aria-components";
import { useEvent } from "../bridge/use-event.ts";
import { formatQuantity } from "../format/number.ts";
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
        {name} is not watched any more
      </span>
    );
  }
  if (watch.waiting > 0) {
    return (
      <Button className="status-bar-action" onPress={() => void reviewWaiting()}>
        {formatQuantity(watch.waiting, "new file", "new files")} in {name}: Review
      </Button>
    );
  }
  return <span title={watch.folder.label}>{watch.isThere ? `Watching ${name}` : `${name} is not there`}</span>;
}
