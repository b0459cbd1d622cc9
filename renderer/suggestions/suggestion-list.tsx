import { type KeyboardEvent, useEffect, useRef } from "react";
import type { TagSuggestion } from "../../shared/contract/suggestions.ts";
import { say } from "../../shared/language/say.ts";
import { focusOn, useFocusPoint } from "../commands/focus-points.ts";
import { isRunning, run } from "../run/run.ts";
import { acceptAndGoOn, stopRun } from "../run/walk.ts";
import { useSelected } from "../store/store.ts";
import { accept, refuse } from "./settle.ts";
import { type ShownSuggestions, termOf } from "./shown-suggestions.ts";
import { SuggestionEntry } from "./suggestion-entry.tsx";

/** Arrows move among the tick boxes; Enter accepts the one in focus, Delete refuses it, Space ticks it. */
export function SuggestionList({ shown }: { readonly shown: ShownSuggestions }) {
  const { transcript, suggestions, ticked } = shown;
  const list = useRef<HTMLUListElement>(null);
  useFocusPoint("suggestions", list);
  // In a run digits tick.
  const isNumbered = useSelected(run, (now) => now !== undefined);
  const wanted = useRef<number | undefined>(undefined);
  const boxes = () => [...(list.current?.querySelectorAll("input") ?? [])];

  // The one in focus leaves the list when it is settled; the next one takes its place.
  useEffect(() => {
    const index = wanted.current;
    wanted.current = undefined;
    if (index === undefined) return;
    const all = boxes();
    if (all.length === 0) focusOn("list");
    else all[Math.min(index, all.length - 1)]?.focus();
  });

  function press(event: KeyboardEvent) {
    const all = boxes();
    const index = all.findIndex((box) => box.matches(":focus"));
    const one = suggestions[index];
    if (one === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const act = actOf(event.key, one, index, all);
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  function actOf(
    key: string,
    one: TagSuggestion,
    index: number,
    all: readonly HTMLInputElement[],
  ): (() => void) | undefined {
    const settle = (how: typeof accept) => () => {
      wanted.current = index;
      void how(transcript, [one]);
    };
    switch (key) {
      case "ArrowDown":
        return () => all[index + 1]?.focus();
      case "ArrowUp":
        return () => all[index - 1]?.focus();
      case "Enter":
        // In a run it accepts all that is ticked, wherever the focus is.
        return isRunning() ? () => void acceptAndGoOn() : settle(accept);
      case "Delete":
      case "Backspace":
        return settle(refuse);
      case "Escape":
        return isRunning() ? stopRun : () => focusOn("list");
      default:
        return undefined;
    }
  }

  return (
    <ul
      ref={list}
      className={`suggestion-list${isNumbered ? " suggestion-list-numbered" : ""}`}
      aria-label={say("Suggested tags")}
      onKeyDownCapture={press}
    >
      {suggestions.map((one) => (
        <SuggestionEntry
          key={termOf(one)}
          transcript={transcript}
          suggestion={one}
          isTicked={ticked.has(termOf(one))}
        />
      ))}
    </ul>
  );
}
