import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import { Icon } from "./icon.tsx";
import "./menu.css";

export type ChoiceOption<K extends string> = { readonly id: K; readonly label: string };

type ChoiceProps<K extends string> = {
  /** For screen readers. */
  readonly label: string;
  readonly options: readonly ChoiceOption<K>[];
  readonly value: K;
  readonly onChange: (value: K) => void;
  readonly className?: string;
  readonly isDisabled?: boolean;
};

/** One of a few, in a list that opens. */
export function Choice<K extends string>(props: ChoiceProps<K>) {
  const { label, options, value, onChange, className = "", isDisabled = false } = props;
  return (
    <Select
      aria-label={label}
      isDisabled={isDisabled}
      value={value}
      onChange={(key) => {
        const chosen = options.find((one) => one.id === key);
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <Button className={`button ${className}`}>
        <SelectValue />
        <Icon name="down" size={12} />
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        <ListBox className="menu">
          {options.map((one) => (
            <ListBoxItem key={one.id} id={one.id} className="menu-item">
              {one.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
