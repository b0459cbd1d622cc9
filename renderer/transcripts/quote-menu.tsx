import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover, TooltipTrigger } from "react-aria-components";
import { findCommand } from "../commands/commands.ts";
import { Icon } from "../design/icon.tsx";
import { Kbd } from "../design/kbd.tsx";
import { Tooltip } from "../design/tooltip.tsx";
import "../design/menu.css";

const offered = ["text.quote", "text.quote-turn", "text.cite-biblatex", "text.cite-csl", "text.go-to", "text.find"];

/** What can be done with the text, from the commands. */
export function QuoteMenu() {
  return (
    <MenuTrigger>
      <TooltipTrigger delay={500}>
        <AriaButton className="button button-quiet icon-button" aria-label="Quote and find">
          <Icon name="quote" />
        </AriaButton>
        <Tooltip label="Quote and find" />
      </TooltipTrigger>
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu" aria-label="Quote and find" onAction={(id) => void findCommand(String(id)).run()}>
          {offered.map((id) => {
            const { title, keys } = findCommand(id);
            return (
              <MenuItem key={id} id={id} className="menu-item" textValue={title}>
                {title}
                {keys?.[0] === undefined ? null : (
                  <small>
                    <Kbd keys={keys[0]} />
                  </small>
                )}
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
