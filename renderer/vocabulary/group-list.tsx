import type { KeyboardEvent } from "react";
import { ListBox, ListBoxItem } from "react-aria-components";
import { isolate } from "../../shared/records/isolate.ts";
import { type AlikeGroup, turned } from "../../shared/terms/alike-groups.ts";
import { Icon } from "../design/icon.tsx";
import { formatCount } from "../format/number.ts";
import "./group-list.css";
import { say } from "../../shared/language/say.ts";

type GroupListProps = {
  readonly groups: readonly AlikeGroup[];
  /** Of the groups that are chosen. */
  readonly keys: ReadonlySet<string>;
  readonly onKeys: (keys: ReadonlySet<string>) => void;
  readonly onGroups: (groups: readonly AlikeGroup[]) => void;
  readonly describedBy: string;
};

/** Groups of names, each chosen or not; the arrows to the sides say which of its names stays. */
export function GroupList({ groups, keys, onKeys, onGroups, describedBy }: GroupListProps) {
  function turn(event: KeyboardEvent) {
    if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
    const row = event.target instanceof Element ? event.target.closest("[data-key]") : null;
    const key = row?.getAttribute("data-key");
    const by = event.key === "ArrowRight" ? 1 : -1;
    onGroups(groups.map((group) => (group.key === key ? turned(group, by) : group)));
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div role="presentation" onKeyDownCapture={turn}>
      <ListBox
        className="group-list"
        aria-label={say("Groups")}
        aria-describedby={describedBy}
        items={groups}
        selectionMode="multiple"
        selectedKeys={keys}
        onSelectionChange={(chosen) =>
          onKeys(chosen === "all" ? new Set(groups.map(({ key }) => key)) : new Set([...chosen].map(String)))
        }
        autoFocus="first"
        dependencies={[groups]}
      >
        {({ key, terms }) => (
          <ListBoxItem id={key} className="group-row" textValue={terms.map(({ heading }) => heading).join(", ")}>
            <span className="group-mark" aria-hidden="true">
              <Icon name="check" size={12} />
            </span>
            <span>
              {terms.map((term, at) => (
                <span key={term.id} className={at === 0 ? "group-stays" : "group-goes"}>
                  {at === 0 ? "" : at === 1 ? " ← " : " · "}
                  {isolate(term.heading)} <small>{formatCount(term.uses)}</small>
                </span>
              ))}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}
