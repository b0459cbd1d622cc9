import { useRef } from "react";
import { Button, Input, SearchField } from "react-aria-components";
import { focusOn, useFocusPoint } from "../commands/focus-points.ts";
import { Icon } from "../design/icon.tsx";
import { Kbd } from "../design/kbd.tsx";
import { formatCount } from "../format/number.ts";
import { useStore } from "../store/store.ts";
import { choose, focusIndex } from "./choose.ts";
import { list } from "./listing.ts";
import { narrowing, setQuery } from "./narrowing.ts";
import "./search-box.css";

/** Search as you type over titles and texts. Enter and the down arrow go on to the list. */
export function SearchBox() {
  const { query } = useStore(narrowing);
  const input = useRef<HTMLInputElement>(null);
  useFocusPoint("search", input);

  function goToList() {
    if (focusIndex() < 0) void choose(0);
    focusOn("list");
  }

  return (
    <search className="search-box">
      <SearchField
        className="search-field"
        aria-label="Search titles and texts"
        value={query}
        onChange={setQuery}
        onSubmit={goToList}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown" || (event.key === "Escape" && query === "")) goToList();
          else event.continuePropagation();
        }}
      >
        <Icon name="search" size={15} />
        <Input
          ref={input}
          className="search-input"
          placeholder="Search titles and texts"
          maxLength={2_000}
          spellCheck={false}
        />
        {query === "" ? <Kbd keys="/" /> : <Found />}
        <Button className="search-clear">
          <Icon name="close" size={12} />
        </Button>
      </SearchField>
    </search>
  );
}

function Found() {
  const { listing } = useStore(list);
  if (listing === undefined || listing.view.query === "") return null;
  return (
    <span className="search-found" aria-hidden="true">
      {formatCount(listing.total)} · {Math.max(1, Math.round(listing.milliseconds))} ms
    </span>
  );
}
