import { Tooltip as AriaTooltip } from "react-aria-components";
import { Kbd } from "./kbd.tsx";
import "./tooltip.css";

/** Inside a `TooltipTrigger`, after the control that it describes. */
export function Tooltip({ label, keys }: { readonly label: string; readonly keys?: string | undefined }) {
  return (
    <AriaTooltip className="tooltip" offset={6}>
      {label}
      {keys === undefined ? null : <Kbd keys={keys} />}
    </AriaTooltip>
  );
}
