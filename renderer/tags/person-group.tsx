import { type ReactNode, type RefObject, useContext, useRef, useState } from "react";
import { Menu, MenuItem, Popover } from "react-aria-components";
import { say } from "../../shared/language/say.ts";
import type { PersonRole } from "../../shared/records/person.ts";
import { personRoles } from "../../shared/records/person-roles.ts";
import { bridge } from "../bridge/bridge.ts";
import { focusOn } from "../commands/focus-points.ts";
import { TagList } from "../design/tag-list.tsx";
import { useMore } from "../design/use-more.tsx";
import { groupPersons, type PersonTally, roleWords } from "./person-tallies.ts";
import { RoleSelect } from "./role-select.tsx";
import { Held, Stale } from "./stale.tsx";
import { type GroupProps, TagGroup, tagsAtOnce } from "./tag-group.tsx";
import { TermField } from "./term-field.tsx";

/** Persons and what they have to do with what is selected. Pressing a person changes their roles. */
export function PersonGroup({ tallies, isReadOnly, change }: GroupProps) {
  const [role, setRole] = useState<PersonRole>("mentioned");
  const [pressed, setPressed] = useState<string | undefined>(undefined);
  const frame = useRef<HTMLDivElement>(null);
  const persons = groupPersons(tallies.persons);
  const { shown, button } = useMore(persons, tagsAtOnce);
  const items = shown.map((one) => ({
    id: one.id,
    label: one.label,
    note: roleWords(one, tallies.count),
    isPartial: one.roles.every(({ count }) => count < tallies.count),
  }));

  function remove(id: string) {
    const person = persons.find((one) => one.id === id);
    if (person === undefined) return;
    void change({ kind: "persons", do: "remove", term: person, roles: person.roles.map((one) => one.role) });
  }

  return (
    <TagGroup title={say("Persons")} keys="P">
      <Held ref={frame} className="tag-persons">
        <TagList
          label={say("Persons")}
          items={items}
          onRemove={isReadOnly ? undefined : remove}
          onPress={isReadOnly ? undefined : setPressed}
          onEmptied={() => focusOn("persons")}
        />
        {button}
        {items.length === 0 && isReadOnly ? <p className="tag-none">{say("None")}</p> : null}
      </Held>
      <RolePopover frame={frame} isWanted={pressed !== undefined} onClose={() => setPressed(undefined)}>
        {persons
          .filter((one) => one.id === pressed)
          .map((one) => (
            <RoleMenu key={one.id} person={one} total={tallies.count} change={change} />
          ))}
      </RolePopover>
      {isReadOnly ? null : (
        <div className="person-adder">
          <TermField
            label={say("Add a person as {role}", { role: say(role) })}
            placeholder={say("Add a person…")}
            noun="person"
            suggest={bridge.persons.suggest}
            onAdd={(term) => change({ kind: "persons", do: "add", term, roles: [role] })}
            point="persons"
          />
          <RoleSelect role={role} onChange={setRole} />
        </div>
      )}
    </TagGroup>
  );
}

type RolePopoverProps = {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly isWanted: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

function RolePopover({ frame, isWanted, onClose, children }: RolePopoverProps) {
  const isStale = useContext(Stale);
  return (
    <Popover
      className="menu-popover"
      triggerRef={frame}
      isOpen={isWanted && !isStale}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      {children}
    </Popover>
  );
}

type RoleMenuProps = {
  readonly person: PersonTally;
  readonly total: number;
  readonly change: GroupProps["change"];
};

function RoleMenu({ person, total, change }: RoleMenuProps) {
  const full = person.roles.filter(({ count }) => count === total).map(({ role }) => role);
  return (
    <Menu
      className="menu"
      aria-label={say("Roles of {name}", { name: person.label })}
      selectionMode="multiple"
      selectedKeys={full}
      autoFocus="first"
      onAction={(key) => {
        const role = personRoles.find((one) => one === key);
        if (role === undefined) return;
        void change({ kind: "persons", do: full.includes(role) ? "remove" : "add", term: person, roles: [role] });
      }}
    >
      {personRoles.map((role) => (
        <MenuItem key={role} id={role} className="menu-item">
          {say(role)}
        </MenuItem>
      ))}
    </Menu>
  );
}
