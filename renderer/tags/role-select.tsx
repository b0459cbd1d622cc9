import { Button as AriaButton, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import { type PersonRole, personRoles } from "../../shared/records/person.ts";
import { Icon } from "../design/icon.tsx";
import "../design/menu.css";

type RoleSelectProps = { readonly role: PersonRole; readonly onChange: (role: PersonRole) => void };

/** What the next person that is added has to do with the transcript. */
export function RoleSelect({ role, onChange }: RoleSelectProps) {
  return (
    <Select
      aria-label="Role of the person that is added"
      value={role}
      onChange={(key) => {
        const chosen = personRoles.find((one) => one === key);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      <AriaButton className="button role-button">
        <SelectValue />
        <Icon name="down" size={12} />
      </AriaButton>
      <Popover className="menu-popover" placement="bottom end">
        <ListBox className="menu">
          {personRoles.map((one) => (
            <ListBoxItem key={one} id={one} className="menu-item">
              {one}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
