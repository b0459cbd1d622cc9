import type { ReactNode } from "react";
import { formatCount } from "../format/number.ts";
import "./facet-list.css";

type FacetValueProps = {
  readonly label: string;
  readonly count: number;
  readonly isPicked: boolean;
  readonly onPress: () => void;
  /** A shape in front of the label. */
  readonly mark?: ReactNode;
  /** How many of the entries above it are broader. */
  readonly depth?: number;
};

/** One value to narrow by. A plain button: dozens of them are drawn anew with every letter of a query. */
export function FacetValue({ label, count, isPicked, onPress, mark, depth = 0 }: FacetValueProps) {
  return (
    <button
      type="button"
      className="facet-value"
      style={depth === 0 ? {} : { paddingLeft: 14 + 12 * depth }}
      aria-pressed={isPicked}
      onClick={onPress}
    >
      {mark}
      <span className="facet-label">{label}</span> <small>{formatCount(count)}</small>
    </button>
  );
}
