import type { ReactElement } from "react";
import { Menu, MenuItem, MenuTrigger, Popover, type PopoverProps } from "react-aria-components";
import { say } from "../../shared/language/say.ts";
import { Kbd } from "../design/kbd.tsx";
import { isAvailable } from "./command.ts";
import { findCommand } from "./commands.ts";
import "../design/menu.css";

type OfferedProps = {
  /** Of the menu, for who does not see where it hangs. */
  readonly label: string;
  /** Ids. */
  readonly commands: readonly string[];
};

type CommandMenuProps = OfferedProps & {
  readonly placement?: PopoverProps["placement"];
  /** What opens it. */
  readonly children: ReactElement;
};

/** A menu of commands of the list, with their keys. */
export function CommandMenu({ placement = "bottom start", children, ...offered }: CommandMenuProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover className="menu-popover" placement={placement}>
        <OfferedMenu {...offered} />
      </Popover>
    </MenuTrigger>
  );
}

/** What makes sense at the moment at which it is opened. */
function OfferedMenu({ label, commands }: OfferedProps) {
  return (
    <Menu className="menu" aria-label={label} onAction={(id) => void findCommand(String(id)).run()}>
      {commands
        .map(findCommand)
        .filter(isAvailable)
        .map(({ id, title, keys }) => (
          <MenuItem key={id} id={id} className="menu-item" textValue={say(title)}>
            {say(title)}
            {keys?.[0] === undefined ? null : (
              <small>
                <Kbd keys={keys[0]} />
              </small>
            )}
          </MenuItem>
        ))}
    </Menu>
  );
}
