import type { ReactElement } from "react";
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { say } from "../../shared/language/say.ts";
import { keyNames } from "../design/key-names.ts";
import type { Command } from "./command.ts";
import { findCommand } from "./commands.ts";
import "../design/menu.css";

type CommandMenuProps = {
  /** Of the menu, for who does not see where it hangs. */
  readonly label: string;
  /** Ids; those that do not hold now are left out. */
  readonly commands: readonly string[];
  /** The button that opens it. */
  readonly children: ReactElement;
};

const isOffered = ({ when }: Command): boolean => when?.() !== false;

/** A menu of commands of the list, with their keys. */
export function CommandMenu({ label, commands, children }: CommandMenuProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover className="menu-popover" placement="bottom start">
        <Menu className="menu" aria-label={label} onAction={(key) => void findCommand(String(key)).run()}>
          {commands
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
