import { useEffect, useRef } from "react";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { useStore } from "../store/store.ts";
import { useLate } from "../store/use-late.ts";
import { shownNext, shownSuggestions } from "./shown-suggestions.ts";

/** Milliseconds that a transcript must be open: who goes through the list with J and K asks for none of this. */
const patience = 200;
/**
 * Milliseconds until it is asked again how far learning has come: soon at first, then ever more seldom, for each answer is
 * reckoned anew and learning may take minutes.
 */
const firstPause = 1_000;
const longestPause = 16_000;

/** What is suggested for one transcript, asked again after each change and while there is still something to learn. */
export function useSuggestions(id: string, isHurried: boolean) {
  const isStaying = useLate(!isHurried, patience);
  const request = isHurried || isStaying ? { id, patience: 0 } : undefined;
  const { value, isCurrent, error, isLoading, reload } = useCall(bridge.suggestions.list, request, useStore(revision));
  const suggestions = isCurrent ? value?.suggestions : undefined;
  useEffect(() => {
    if (suggestions !== undefined) shownSuggestions.set((now) => shownNext(now, id, suggestions));
  }, [suggestions, id]);
  useEffect(() => () => shownSuggestions.set(undefined), []);

  const learning = isCurrent ? value?.learning : undefined;
  const isLearning = learning !== undefined && learning.left > 0;
  const next = useRef({ id, pause: firstPause });
  useEffect(() => {
    if (!isLearning || isLoading) return;
    const pause = next.current.id === id ? next.current.pause : firstPause;
    next.current = { id, pause: Math.min(2 * pause, longestPause) };
    const timer = setTimeout(reload, pause);
    return () => clearTimeout(timer);
  }, [id, isLearning, isLoading, reload]);
  return { learning, error, reload };
}
