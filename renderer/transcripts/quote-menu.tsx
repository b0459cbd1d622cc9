import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover, TooltipTrigger } from "react-aria-components";
import { say, type Text } from "../../shared/language/say.ts";
import { isAvailable } from "../commands/command.ts";
import { findCommand } from "../commands/commands.ts";
import { Icon } from "../design/icon.tsx";
import { Kbd } from "../design/kbd.tsx";
import { Tooltip } from "../design/tooltip.tsx";
import "../design/menu.css";

const offered = [
  "text.quote",
  "text.quote-turn",
  "text.cite-biblatex",
  "text.cite-csl",
  "text.go-to",
  "text.find",
  "passage.add",
  "text.correct",
  "text.revisions",
];

const what: Text = "Quote, find and correct";

/** What can be done with the text, from the commands. */
export function QuoteMenu() {
  const name = say(what);
  return (
    <MenuTrigger>
      <TooltipTrigger delay={500}>
        <AriaButton className="button button-quiet icon-button" aria-label={name}>
          <Icon name="quote" />
        </AriaButton>
        <Tooltip label={name} />
      </TooltipTrigger>
      <Popover className="menu-popover" placement="bottom end">
        <OfferedMenu />
      </Popover>
    </MenuTrigger>
  );
}

/** What makes sense at the moment at which it is opened. */
function OfferedMenu() {
  const commands = offered.map(findCommand).filter(isAvailable);
  return (
    <Menu className="menu" aria-label={say(what)} onAction={(id) => void findCommand(String(id)).run()}>
      {commands.map(({ id, title, keys }) => (
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
