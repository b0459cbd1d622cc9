import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { say } from "../../shared/language/say.ts";
import { Icon } from "../design/icon.tsx";
import { FacetValue } from "./facet-value.tsx";
import "../design/menu.css";
import "./kept-row.css";

type KeptRowProps = {
  readonly name: string;
  /** Transcripts. */
  readonly count: number;
  readonly isShown: boolean;
  readonly onShow: () => void;
  readonly menu: readonly { readonly label: string; readonly run: () => void }[];
};

/** A saved query or a collection beside the list: shows it, and has a menu of what else can be done with it. */
export function KeptRow({ name, count, isShown, onShow, menu }: KeptRowProps) {
  return (
    <li className="kept-row">
      <FacetValue label={name} count={count} isPicked={isShown} onPress={onShow} />
      <MenuTrigger>
        <Button className="kept-row-more" aria-label={say("More about {name}", { name })}>
          <Icon name="down" size={12} />
        </Button>
        <Popover className="menu-popover" placement="bottom end">
          <Menu className="menu" aria-label={name}>
            {menu.map(({ label, run }) => (
              <MenuItem key={label} id={label} className="menu-item" onAction={run}>
                {label}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </li>
  );
}
