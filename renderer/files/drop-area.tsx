import { useEffect, useState } from "react";
import { say } from "../../shared/language/say.ts";
import { gatherDropped } from "../bridge/bridge.ts";
import { Icon } from "../design/icon.tsx";
import { isDraggedOut } from "./drag-out.ts";
import { receiveFiles, whyNot } from "./receive.ts";
import "./drop-area.css";

/** From outside: what is on its way out of this window is not taken back. */
const carriesFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes("Files") === true && !isDraggedOut();

/** Files and folders may be dropped anywhere on the window; while they hang over it, it says what will happen. */
export function DropArea() {
  const isOver = useFileDrop();
  if (!isOver) return null;
  const refusal = whyNot();
  return (
    <div className="drop-area">
      <div className="drop-area-card">
        <Icon name={refusal === undefined ? "plus" : "warning"} size={28} />
        <strong>{refusal === undefined ? say("Drop to review") : say("Not now")}</strong>
        <span>{refusal ?? say("Nothing is imported until you have seen what was read.")}</span>
      </div>
    </div>
  );
}

function useFileDrop(): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    // Leaving a child fires as well; only the pointer leaving the window has nowhere it goes to.
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = "copy";
      setIsOver(true);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      setIsOver(false);
      void gatherDropped(event.dataTransfer).then(receiveFiles);
    };
    // The pointer does not move on its own while something is dragged: whatever hung here is gone.
    const end = () => setIsOver(false);
    window.addEventListener("dragenter", over);
    window.addEventListener("dragover", over);
    window.addEventListener("pointermove", end);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragenter", over);
      window.removeEventListener("dragover", over);
      window.removeEventListener("pointermove", end);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, []);
  return isOver;
}
