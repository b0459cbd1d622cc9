import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { Icon } from "../design/icon.tsx";
import { Kbd } from "../design/kbd.tsx";
import { nameLines } from "./line-numbers.ts";
import { type LineSaying, lineSayings } from "./told-lines.ts";
import "../design/menu.css";
import "./line-tools.css";

type LineToolsProps = {
  /** The lines that are marked by the cursor, from 1. */
  readonly lines: readonly number[];
  readonly onSay: (saying: LineSaying) => void;
  /** Absent while nothing was put right that a profile could be made of. */
  readonly onKeep: (() => void) | undefined;
};

/** Under the page: what the marked lines are, and what was put right kept as a profile. */
export function LineTools({ lines, onSay, onKeep }: LineToolsProps) {
  const name = lines.length === 0 ? say("No line is marked") : nameLines(lines);
  return (
    <div className="line-tools">
      <span className="line-tools-name">{name.charAt(0).toUpperCase() + name.slice(1)}</span>
      <MenuTrigger>
        <AriaButton className="button button-plain" isDisabled={lines.length === 0}>
          {lines.length > 1 ? say("These lines are…") : say("This line is…")}
          <Icon name="down" size={12} />
        </AriaButton>
        <Popover className="menu-popover" placement="top start">
          <Menu
            className="menu"
            aria-label={say("What it is")}
            onAction={(key) => {
              const saying = lineSayings.find((one) => one.key === key);
              if (saying !== undefined) onSay(saying);
            }}
          >
            {lineSayings.map(({ key, words }) => (
              <MenuItem key={key} id={key} className="menu-item line-saying" textValue={say(words)}>
                <span>{say(words)}</span>
                <Kbd keys={key === "Backspace" ? key : key.toUpperCase()} />
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {onKeep === undefined ? null : (
        <Button onPress={onKeep} aria-keyshortcuts="R">
          {say("Keep as a profile…")} <Kbd keys="R" />
        </Button>
      )}
    </div>
  );
}
