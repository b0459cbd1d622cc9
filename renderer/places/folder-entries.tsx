import { useEffect, useRef } from "react";
import { ListBox, ListBoxItem, ListLayout, type Selection, Text, Virtualizer } from "react-aria-components";
import type { Place } from "../../shared/contract/places.ts";
import { say } from "../../shared/language/say.ts";
import { density, plainRow } from "../design/density.ts";
import { Icon } from "../design/icon.tsx";
import { useStore } from "../store/store.ts";
import { type PlacePurpose, takesSeveral } from "./place-purpose.ts";

type FolderEntriesProps = {
  readonly label: string;
  readonly entries: readonly Place[];
  readonly purpose: PlacePurpose;
  /** Enter or a double click; a click where nothing can be marked. */
  readonly onAct: (place: Place) => void;
  readonly onMark: (places: readonly Place[]) => void;
};

/** One object in each density: another one is another layout. */
const layouts = { comfortable: { rowHeight: plainRow.comfortable }, compact: { rowHeight: plainRow.compact } };

/** What is in the open folder. */
export function FolderEntries({ label, entries, purpose, onAct, onMark }: FolderEntriesProps) {
  const byId = new Map(entries.map((place) => [place.id, place]));
  const isEmpty = entries.length === 0;
  const list = useRef<HTMLDivElement>(null);
  // Of itself a list that has nothing takes the focus back whenever it is drawn: from the name of a new folder too.
  useEffect(() => {
    if (isEmpty) list.current?.focus();
  }, [isEmpty]);
  const marks = purpose === "import-files" || purpose === "open-archive";

  function mark(selection: Selection) {
    onMark(selection === "all" ? entries : entries.filter((place) => selection.has(place.id)));
  }

  return (
    <Virtualizer layout={ListLayout} layoutOptions={layouts[useStore(density)]}>
      <ListBox
        aria-label={label}
        className="folder-entries"
        items={entries}
        ref={list}
        autoFocus={isEmpty ? false : "first"}
        selectionMode={marks ? (takesSeveral(purpose) ? "multiple" : "single") : "none"}
        selectionBehavior="replace"
        onSelectionChange={mark}
        onAction={(id) => {
          const place = byId.get(String(id));
          if (place !== undefined) onAct(place);
        }}
        renderEmptyState={() => (
          <p className="folder-empty">
            {purpose === "import-files" ? say("No folders or files in here.") : say("No folders in here.")}
          </p>
        )}
      >
        {(place) => (
          <ListBoxItem id={place.id} textValue={place.label} className={`folder-entry folder-entry-${place.kind}`}>
            <Icon name={place.kind === "archive" ? "lectern" : place.kind} />
            <Text slot="label" className="folder-entry-name">
              {place.label}
            </Text>
            {place.kind === "archive" ? <span className="folder-entry-kind">{say("archive")}</span> : null}
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}
