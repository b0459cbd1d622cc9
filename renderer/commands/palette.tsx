import { useState } from "react";
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from "react-aria-components";
import { say } from "../../shared/language/say.ts";
import { Dialog } from "../design/dialog.tsx";
import { Kbd } from "../design/kbd.tsx";
import { isAvailable } from "./command.ts";
import { commands, findCommand } from "./commands.ts";
import { matchCommands } from "./match.ts";
import "./palette.css";

/** Every command that makes sense now, found by typing. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const [typed, setTyped] = useState("");
  // What is available is decided before the palette opened: inside it nothing is selected and no list has the focus.
  const [available] = useState(() => commands.filter(isAvailable));
  const shown = matchCommands(available, typed);

  function run(id: string) {
    onClose();
    // The dialog gives the focus back when it is gone; only then may a command move it.
    setTimeout(() => void findCommand(id).run(), 0);
  }

  return (
    <Dialog title={say("Commands")} onClose={onClose}>
      <div className="palette">
        <Autocomplete inputValue={typed} onInputChange={setTyped}>
          <SearchField aria-label={say("Find a command")} autoFocus>
            <Input className="input" placeholder={say("What do you want to do?")} />
          </SearchField>
          <ListBox
            className="palette-list"
            aria-label={say("Commands")}
            items={shown}
            onAction={(key) => run(String(key))}
            renderEmptyState={() => <p className="palette-none">{say("No command is called that.")}</p>}
          >
            {(command) => (
              <ListBoxItem id={command.id} textValue={say(command.title)} className="palette-item">
                <span>{say(command.title)}</span>
                <small>{say(command.group)}</small>
                {command.keys?.[0] === undefined ? null : <Kbd keys={command.keys[0]} />}
              </ListBoxItem>
            )}
          </ListBox>
        </Autocomplete>
      </div>
    </Dialog>
  );
}
