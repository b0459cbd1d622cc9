import { Button as AriaButton, type ButtonProps as AriaButtonProps, TooltipTrigger } from "react-aria-components";
import { Icon, type IconName } from "./icon.tsx";
import { Tooltip } from "./tooltip.tsx";
import "./button.css";

export type IconButtonProps = Omit<AriaButtonProps, "className" | "style" | "children" | "aria-label"> & {
  readonly icon: IconName;
  /** What it does: its accessible name and its tooltip. */
  readonly label: string;
  /** A word of the label beside the icon, where the window is wide enough for it. */
  readonly word?: string | undefined;
  /** A shortcut as commands write it (`Ctrl+Z`), shown in the tooltip. */
  readonly keys?: string | undefined;
};

export function IconButton({ icon, label, word, keys, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton {...rest} aria-label={label} className="button button-quiet icon-button">
        <Icon name={icon} />
        {word === undefined ? null : <span className="icon-button-word">{word}</span>}
      </AriaButton>
      <Tooltip label={label} keys={keys} />
    </TooltipTrigger>
  );
}
