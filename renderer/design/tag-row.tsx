import { memo } from "react";
import { say } from "../../shared/language/say.ts";
import { Icon } from "./icon.tsx";

type TagRowProps = {
  readonly id: string;
  readonly label: string;
  readonly note: string | undefined;
  readonly isPartial: boolean;
  /** The Tab key stops here. */
  readonly isStop: boolean;
  readonly isRemovable: boolean;
};

/** One tag. It is given plain values alone: of many tags only those are drawn again that changed. */
export const TagRow = memo(function TagRow({ id, label, note, isPartial, isStop, isRemovable }: TagRowProps) {
  const tabIndex = isStop ? 0 : -1;
  return (
    <tr
      data-tag={id}
      tabIndex={tabIndex}
      aria-label={note === undefined ? label : `${label}, ${note}`}
      aria-keyshortcuts={isRemovable ? "Delete" : undefined}
      className={isPartial ? "chip chip-partial" : "chip"}
    >
      <td className="tag-cell">
        <span className="tag-words">
          <b>{label}</b>
          {note === undefined ? null : <small>{note}</small>}
        </span>
        {isRemovable ? (
          <button
            type="button"
            className="chip-remove"
            tabIndex={tabIndex}
            aria-label={say("Remove {label}", { label })}
          >
            <Icon name="close" size={10} />
          </button>
        ) : null}
      </td>
    </tr>
  );
});
