import type { ReactNode } from "react";
import { Button as AriaButton, ToggleButton } from "react-aria-components";
import { Icon } from "./icon.tsx";
import "./chip.css";
import { say } from "../../shared/language/say.ts";

type ChipProps = {
  readonly label: string;
  /** A word or a count beside it, in smaller type. */
  readonly note?: ReactNode;
  readonly tone?: "plain" | "partial";
  readonly onRemove?: (() => void) | undefined;
  /** Accessible name of the button that removes it. */
  readonly removeLabel?: string;
};

/** One tag. */
export function Chip({ label, note, tone = "plain", onRemove, removeLabel }: ChipProps) {
  return (
    <span className={`chip chip-${tone}`}>
      <b>{label}</b>
      {note === undefined ? null : <small>{note}</small>}
      {onRemove === undefined ? null : (
        <AriaButton
          className="chip-remove"
          aria-label={removeLabel ?? say("Remove {label}", { label })}
          onPress={onRemove}
        >
          <Icon name="close" size={10} />
        </AriaButton>
      )}
    </span>
  );
}

type ToggleChipProps = {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
};

/** A chip that narrows what is shown. */
export function ToggleChip({ children, isSelected, onChange }: ToggleChipProps) {
  return (
    <ToggleButton className="chip chip-toggle" isSelected={isSelected} onChange={onChange}>
      {children}
    </ToggleButton>
  );
}
