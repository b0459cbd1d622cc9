import { type KeyboardEvent, useId, useLayoutEffect, useRef } from "react";
import { Button, Input, SearchField } from "react-aria-components";
import type { CompletionOption, Problem } from "../../shared/contract/finding.ts";
import { longestQuery } from "../../shared/contract/whole-words.ts";
import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { focusOn, useFocusPoint } from "../commands/focus-points.ts";
import { Icon } from "../design/icon.tsx";
import { Kbd } from "../design/kbd.tsx";
import { comboBoxOf } from "../design/option-list.tsx";
import { formatCount } from "../format/number.ts";
import { mainView } from "../screens/main-view.ts";
import { useStore } from "../store/store.ts";
import { choose, focusIndex } from "./choose.ts";
import { CompletionList } from "./completion-list.tsx";
import { list } from "./listing.ts";
import { narrowing, setQuery } from "./narrowing.ts";
import { SearchProblem } from "./search-problem.tsx";
import { endTyping, noteKey } from "./typing.ts";
import { type Completing, useCompletion } from "./use-completion.ts";
import "../design/menu.css";
import "./search-box.css";

/** Search as you type, by the query language. Enter and the down arrow go on to the list, or through the completions. */
export function SearchBox() {
  const { query } = useStore(narrowing);
  const input = useRef<HTMLInputElement>(null);
  const completing = useCompletion();
  /** Where it comes to stand when the completed line is there. */
  const cursor = useRef(-1);
  const listId = useId();
  const problemId = useId();
  const problem = useProblem(query);
  const { options, active } = completing;
  const isOpen = options.length > 0;
  useFocusPoint("search", input);

  useLayoutEffect(() => {
    if (cursor.current >= 0) input.current?.setSelectionRange(cursor.current, cursor.current);
    cursor.current = -1;
  });

  function take(option: CompletionOption) {
    const done = completing.take(option);
    setQuery(done.line);
    cursor.current = done.cursor;
  }

  return (
    <search className="search-box">
      <SearchField
        className="search-field"
        aria-label={say("Search titles and texts")}
        value={query}
        onChange={(line) => {
          // The list is asked for before anything is to be drawn.
          setQuery(line);
          noteKey();
          completing.type(line, input.current?.selectionStart ?? line.length);
        }}
        onBlur={() => {
          completing.close();
          endTyping();
          noteQuery(query);
        }}
        onKeyDown={(event) => {
          if (!pressInBox(event, query, completing, take)) event.continuePropagation();
        }}
      >
        <Icon name="search" size={15} />
        <Input
          ref={input}
          className="search-input"
          placeholder={say("Search titles and texts")}
          maxLength={longestQuery}
          spellCheck={false}
          autoComplete="off"
          {...comboBoxOf(listId, isOpen, active)}
          aria-describedby={problem === undefined || isOpen ? undefined : problemId}
        />
        {query === "" ? <Kbd keys="/" /> : <Found />}
        <Button className="search-clear">
          <Icon name="close" size={12} />
        </Button>
      </SearchField>
      {isOpen ? <CompletionList id={listId} options={options} active={active} onTake={take} /> : null}
      {problem === undefined || isOpen ? null : <SearchProblem id={problemId} line={query} problem={problem} />}
    </search>
  );
}

/** Whether the key was meant for the box. */
function pressInBox(event: KeyboardEvent, query: string, completing: Completing, take: Take): boolean {
  if (event.nativeEvent.isComposing) return false;
  if (completing.options.length > 0 && pressInOptions(event.key, completing, take)) {
    event.preventDefault();
    return true;
  }
  if (event.key !== "Enter" && event.key !== "ArrowDown" && !(event.key === "Escape" && query === "")) return false;
  completing.close();
  endTyping();
  noteQuery(query);
  const view = mainView.get();
  if (view === "list" && focusIndex() < 0) void choose(0);
  // What is being looked for takes the focus when it is there.
  if (!focusOn(view) && event.target instanceof HTMLElement) event.target.blur();
  return true;
}

type Take = (option: CompletionOption) => void;

/** Whether the key was meant for the completions: Enter is the line's own until one of them is in focus. */
function pressInOptions(key: string, completing: Completing, take: Take): boolean {
  const option = completing.options[completing.active];
  if (option && (key === "Enter" || key === "Tab")) take(option);
  else if (key === "ArrowDown") completing.step(1);
  else if (key === "ArrowUp") completing.step(-1);
  else if (key === "Escape") completing.close();
  else return false;
  return true;
}

/** Kept among the recent ones when somebody goes on from it. */
function noteQuery(query: string): void {
  // A machine whose folder of settings cannot be written works without.
  if (query.trim() !== "") void bridge.collections.note({ query });
}

function Found() {
  const { listing } = useStore(list);
  if (listing === undefined || listing.view.query === "") return null;
  return (
    <span className="search-found" aria-hidden="true">
      {formatCount(listing.total)} ·{" "}
      {say("{count, number} ms", { count: Math.max(1, Math.round(listing.milliseconds)) })}
    </span>
  );
}

/** What of the line could not be understood, while it stands in the box. */
function useProblem(query: string): Problem | undefined {
  const { listing } = useStore(list);
  return listing?.view.query === query ? listing.problem : undefined;
}
