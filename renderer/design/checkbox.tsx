import type { ReactNode } from "react";
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from "react-aria-components";
import { Icon } from "./icon.tsx";
import "./checkbox.css";

export type CheckboxProps = Omit<AriaCheckboxProps, "className" | "style" | "children"> & {
  /** Leave out when `aria-label` names it. */
  readonly children?: ReactNode;
};

export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className="checkbox">
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="checkbox-box" aria-hidden="true">
            {isSelected && !isIndeterminate ? <Icon name="check" size={12} /> : null}
            {isIndeterminate ? <span className="checkbox-dash" /> : null}
          </span>
          {children}
        </>
      )}
    </AriaCheckbox>
  );
}
