import { useMemo } from "react";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { useStore } from "../store/store.ts";
import type { EditSelection } from "./change.ts";
import { type Edit, useEditsAfter } from "./edits.ts";
import { overlayTallies } from "./overlay.ts";

/** What the selected transcripts carry, with what is being saved for them already in it. */
export function useTallies(selection: EditSelection | undefined) {
  const answer = useCall(bridge.tags.summary, selection === undefined ? undefined : { selection }, useStore(revision));
  const { value, asOf, isCurrent } = answer;
  const open = useEditsAfter(value === undefined ? undefined : asOf);
  const edited = useMemo(() => {
    if (value === undefined || selection === undefined) return undefined;
    const own = isCurrent ? open.filter((edit) => covers(edit, selection)) : [];
    return own.reduce((now, edit) => overlayTallies(now, edit.change), value);
  }, [value, isCurrent, open, selection]);
  return { ...answer, value: edited };
}

/** True when the edit was made for all that is selected now; of a part of it the new counts are not known. */
function covers(edit: Edit, selection: EditSelection): boolean {
  const [of, here] = [edit.selection, selection];
  if ("view" in here) return "view" in of && JSON.stringify(of.view) === JSON.stringify(here.view);
  if ("view" in of) return false;
  const ids = new Set(of.ids);
  return here.ids.every((id) => ids.has(id));
}
