import { type KeyboardEvent, useState } from "react";
import { Group } from "react-aria-components";
import type { Place } from "../../shared/contract/places.ts";
import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { FolderEntries } from "./folder-entries.tsx";
import { FolderTrail } from "./folder-trail.tsx";
import { NewFolder } from "./new-folder.tsx";
import type { PlacePickerProps } from "./place-picker.tsx";
import { canMakeFolder, isGoal, purposeWords, wantsFiles, whatIsChosen } from "./place-purpose.ts";
import { useFolder } from "./use-folder.ts";
import "./folder-browser.css";

type Marked = { readonly in: string | undefined; readonly places: readonly Place[] };

/** Our own list of the machine's folders, for hosts without a system dialog. */
export function FolderBrowser({ purpose, onChosen, onCancel }: PlacePickerProps) {
  const { folder, trail, isLoading, problem, open } = useFolder(wantsFiles(purpose));
  const [marked, setMarked] = useState<Marked>({ in: undefined, places: [] });
  const words = purposeWords[purpose];
  const here = folder?.here;
  const chosen = whatIsChosen(here, marked.in === here?.id ? marked.places : [], purpose);

  function act(place: Place) {
    if (isGoal(place, purpose)) onChosen([place]);
    else if (place.kind !== "file") void open(place);
  }

  function goUp(event: KeyboardEvent) {
    const isUp = event.key === "Backspace" || (event.altKey && event.key === "ArrowUp");
    if (!isUp || folder?.parent === undefined || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    void open(folder.parent);
  }

  return (
    <Dialog
      title={say(words.title)}
      size="medium"
      onClose={onCancel}
      actions={
        <>
          <span className="folder-chosen" role="status">
            {describeChosen(chosen)}
          </span>
          <Button onPress={() => onCancel()}>{say("Cancel")}</Button>
          <Button tone="primary" isDisabled={chosen.length === 0 || isLoading} onPress={() => onChosen(chosen)}>
            {say(words.choose)}
          </Button>
        </>
      }
    >
      <Group role="presentation" className="folder-browser" onKeyDown={goUp}>
        <FolderTrail trail={trail} parent={folder?.parent} onOpen={(place) => void open(place)} />
        {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
        {folder === undefined ? null : (
          <FolderEntries
            key={here?.id ?? ""}
            label={here?.label ?? say("Places on this machine")}
            entries={folder.entries}
            purpose={purpose}
            onAct={act}
            onMark={(places) => setMarked({ in: here?.id, places })}
          />
        )}
        <div className="folder-foot">
          <span className="folder-hint">{say(words.hint)}</span>
          {here !== undefined && canMakeFolder(purpose) ? (
            <NewFolder inside={here} onMade={(place) => void open(place)} />
          ) : null}
        </div>
      </Group>
    </Dialog>
  );
}

function describeChosen(chosen: readonly Place[]): string {
  if (chosen.length > 1) return say("{count, plural, one {# file} other {# files}}", { count: chosen.length });
  return chosen[0]?.label ?? "";
}
