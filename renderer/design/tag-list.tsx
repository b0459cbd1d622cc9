import { memo } from "react";
import { Button as AriaButton, TagList as AriaTagList, type Key, Tag, TagGroup } from "react-aria-components";
import { useStable } from "../store/use-stable.ts";
import { useSteady } from "../store/use-steady.ts";
import { Icon } from "./icon.tsx";
import "./chip.css";
import "./tag-list.css";
import { say } from "../../shared/language/say.ts";

export type TagItem = {
  readonly id: string;
  readonly label: string;
  /** A word or a count beside it. */
  readonly note?: string | undefined;
  /** Only some of what is selected carry it. */
  readonly isPartial?: boolean;
};

type TagListProps = {
  /** What the tags are: `Topics`. */
  readonly label: string;
  readonly items: readonly TagItem[];
  /** Absent where nothing may be changed. */
  readonly onRemove?: ((id: string) => void) | undefined;
  /** What pressing a tag does, with the element it stands in. */
  readonly onPress?: ((id: string) => void) | undefined;
};

/** Tags with one stop for the Tab key: arrows move among them, Delete takes one away. */
export function TagList({ label, items, onRemove, onPress }: TagListProps) {
  const remove = useSteady((id: string) => onRemove?.(id));
  const press = useSteady((id: string) => onPress?.(id));
  return (
    <Tags
      label={label}
      items={useStable(items)}
      onRemove={onRemove === undefined ? undefined : remove}
      onPress={onPress === undefined ? undefined : press}
    />
  );
}

/** Built again only when the tags are others: it is what takes longest when one of several lists changes. */
const Tags = memo(function Tags({ label, items, onRemove, onPress }: TagListProps) {
  if (items.length === 0) return null;
  const remove = (keys: Iterable<Key>) => {
    for (const key of keys) onRemove?.(String(key));
  };
  return (
    <TagGroup aria-label={label} {...(onRemove === undefined ? {} : { onRemove: remove })}>
      <AriaTagList className="tag-list" items={items}>
        {(item) => (
          <Tag
            id={item.id}
            textValue={item.note === undefined ? item.label : `${item.label}, ${item.note}`}
            className={`chip ${item.isPartial === true ? "chip-partial" : ""}`}
            {...(onPress === undefined ? {} : { onAction: () => onPress(item.id) })}
          >
            <span className="tag-words">
              <b>{item.label}</b>
              {item.note === undefined ? null : <small>{item.note}</small>}
            </span>
            {onRemove === undefined ? null : (
              <AriaButton
                slot="remove"
                className="chip-remove"
                aria-label={say("Remove {label}", { label: item.label })}
              >
                <Icon name="close" size={10} />
              </AriaButton>
            )}
          </Tag>
        )}
      </AriaTagList>
    </TagGroup>
  );
});
