import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import "./button.css";

export type ButtonProps = Omit<AriaButtonProps, "className" | "style"> & {
  /** `primary` at most once a screen; `danger` for what takes something away. */
  readonly tone?: "plain" | "primary" | "quiet" | "danger";
};

export function Button({ tone = "plain", ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={`button button-${tone}`} />;
}
