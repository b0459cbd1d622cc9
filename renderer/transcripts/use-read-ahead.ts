import { useEffect, useRef } from "react";
import { revision } from "../archive/revision.ts";
import { focusIndex, spotAt } from "../finding/choose.ts";
import { useStore } from "../store/store.ts";
import { readAhead } from "./read-ahead.ts";

/** Milliseconds after a change: who gives one tag after the other waits for no answer that the next one makes useless. */
const pause = 500;

/**
 * Ask for what stands beside the open transcript in the list, when the window has nothing else to do: who reads one after
 * the other finds the next one there.
 * @param open its id once all of it is on the screen
 */
export function useReadAhead(open: string | undefined): void {
  const now = useStore(revision);
  const last = useRef({ open, now });
  useEffect(() => {
    if (open === undefined) return;
    const isChanged = last.current.open === open && last.current.now !== now;
    last.current = { open, now };
    let idle = 0;
    const wait = () => {
      idle = requestIdleCallback(readNeighbours, { timeout: pause });
    };
    const timer = setTimeout(wait, isChanged ? pause : 0);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, [open, now]);
}

function readNeighbours(): void {
  const index = focusIndex();
  if (index < 0) return;
  for (const by of [1, -1]) {
    const beside = spotAt(index + by);
    if (beside !== undefined) readAhead(beside.id);
  }
}
