import { useMemo } from "react";
import { revision } from "../archive/revision.ts";
import { useCall } from "../bridge/use-call.ts";
import { chosen } from "../finding/chosen.ts";
import { useSelected, useStore } from "../store/store.ts";
import { isFor, useEditsAfter } from "../tags/edits.ts";
import { overlayTranscript } from "../tags/overlay.ts";
import { showTranscript } from "./read-ahead.ts";

/** The id of the transcript that the reader shows. */
export function useOpenId(): string | undefined {
  return useSelected(chosen, (now) => now.focus?.id);
}

/** The record that is open, with what is being saved already in it. */
export function useTranscript(id: string | undefined) {
  const answer = useCall(showTranscript, id === undefined ? undefined : { id }, useStore(revision));
  const { value, asOf } = answer;
  const open = useEditsAfter(value === undefined ? undefined : asOf);
  const edited = useMemo(() => {
    if (value === undefined) return undefined;
    const own = open.filter((edit) => isFor(edit, value.transcript.id));
    const transcript = own.reduce((now, edit) => overlayTranscript(now, edit.change), value.transcript);
    return transcript === value.transcript ? value : { ...value, transcript };
  }, [value, open]);
  return { ...answer, value: edited };
}
