import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { View } from "../../shared/contract/finding.ts";
import { say, type Text } from "../../shared/language/say.ts";
import type { PersonRole } from "../../shared/records/person.ts";
import { personRoles } from "../../shared/records/person-roles.ts";
import { Icon } from "../design/icon.tsx";
import { setRole } from "./narrowing.ts";
import "../design/menu.css";

const words: Readonly<Record<PersonRole | "any", Text>> = {
  any: "in any role",
  speaker: "speaking",
  mentioned: "mentioned",
  addressed: "addressed",
  author: "author",
};

const offered = ["any", ...personRoles] as const;

/** What the persons who are counted have to do with a transcript. */
export function RolePick({ role }: { readonly role: View["role"] }) {
  const now = role ?? "any";
  const word = say(words[now]);
  return (
    <MenuTrigger>
      <Button className="facet-role" aria-label={say("Persons: {role}", { role: word })}>
        {word}
        <Icon name="down" size={10} />
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={say("Persons")}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[now]}
          onAction={(key) => setRole(personRoles.find((one) => one === key))}
        >
          {offered.map((one) => (
            <MenuItem key={one} id={one} className="menu-item">
              {say(words[one])}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
