import { type ReactNode, type Ref, useEffect } from "react";
import "./menu.css";

type OptionListProps<O> = {
  readonly id: string;
  readonly label: string;
  /** Where it lies. */
  readonly className: string;
  readonly options: readonly O[];
  readonly keyOf: (option: O) => string;
  /** The one that the arrows are at; -1: none. */
  readonly active: number;
  readonly onTake: (option: O) => void;
  readonly children: (option: O) => ReactNode;
  /** Above whatever would clip it. */
  readonly isOnTop?: boolean;
};

const optionId = (list: string, at: number): string => `${list}-${at}`;

/** What a field says of its list, which is there while `isOpen`. */
export function comboBoxOf(list: string, isOpen: boolean, active: number) {
  return {
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": isOpen,
    "aria-controls": isOpen ? list : undefined,
    "aria-activedescendant": isOpen && active >= 0 ? optionId(list, active) : undefined,
  } as const;
}

/**
 * What may be put into a field, which keeps the focus: it steps through these by arrows and names the active one
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 */
export function OptionList<O>(props: OptionListProps<O>) {
  const { id, label, className, options, keyOf, active, onTake, children, isOnTop = false } = props;
  useEffect(() => {
    if (active >= 0) document.getElementById(optionId(id, active))?.scrollIntoView({ block: "nearest" });
  }, [id, active]);
  const above = isOnTop ? { popover: "manual" as const, ref: show } : {};
  return (
    <div id={id} role="listbox" aria-label={label} className={`option-list ${className}`} {...above}>
      {options.map((option, at) => (
        <div
          key={keyOf(option)}
          id={optionId(id, at)}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          className="menu-item"
          data-focused={at === active || undefined}
          onPointerDown={(event) => {
            // The field keeps the focus.
            event.preventDefault();
            onTake(option);
          }}
        >
          {children(option)}
        </div>
      ))}
    </div>
  );
}

const show: Ref<HTMLDivElement> = (list) => list?.showPopover();
