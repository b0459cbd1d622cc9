import { useEffect } from "react";
import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { IconButton } from "../design/icon-button.tsx";
import { undo } from "../history/undo.ts";
import { useStore } from "../store/store.ts";
import { closeToast, toast, toastTime } from "./toast.ts";
import "./toast-region.css";

/** The message at the foot of the window; the region is always there, so that screen readers hear what comes into it. */
export function ToastRegion() {
  const shown = useStore(toast);

  useEffect(() => {
    if (shown === undefined) return;
    const timer = setTimeout(() => {
      if (toast.get()?.key === shown.key) closeToast();
    }, toastTime[shown.tone]);
    return () => clearTimeout(timer);
  }, [shown]);

  return (
    <div className="toast-region" role="status">
      {shown === undefined ? null : (
        <div className={`toast toast-${shown.tone}`} key={shown.key}>
          <span className="toast-text">{shown.text}</span>
          {shown.canUndo ? (
            <Button tone="quiet" onPress={undo}>
              {say("Undo")}
            </Button>
          ) : null}
          <IconButton icon="close" label={say("Close this message")} onPress={closeToast} />
        </div>
      )}
    </div>
  );
}
