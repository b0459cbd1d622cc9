import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { say } from "../../shared/language/say.ts";
import type { Command } from "../commands/command.ts";
import { findCommand } from "../commands/commands.ts";
import { Icon } from "../design/icon.tsx";
import { keyNames } from "../design/key-names.ts";
import "../design/menu.css";

/** What concerns the archive as a whole, where its name stands; all of it is in the palette too. */
const offered = [
  "archive.open",
  "archive.create",
  "file.import-folder",
  "archive.verify",
  "archive.backup",
  "archive.close",
];

const isOffered = ({ when }: Command): boolean => when?.() !== false;

export function ArchiveMenu({ name }: { readonly name: string }) {
  return (
    <MenuTrigger>
      <AriaButton className="button button-quiet archive-menu" aria-label={say("Archive: {name}", { name })}>
        <span>{name}</span>
        <Icon name="down" size={12} />
      </AriaButton>
      <Popover className="menu-popover" placement="bottom start">
        <Menu className="menu" aria-label={say("Archive")} onAction={(key) => void findCommand(String(key)).run()}>
          {offered
            .map(findCommand)
            .filter(isOffered)
            .map(({ id, title, keys }) => (
              <MenuItem key={id} id={id} className="menu-item" textValue={say(title)}>
                {say(title)}
                {keys?.[0] === undefined ? null : <small>{keyNames(keys[0])}</small>}
              </MenuItem>
            ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
