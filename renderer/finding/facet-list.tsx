import type { ReactNode } from "react";
import { ToggleButton } from "react-aria-components";
import { formatCount } from "../format/number.ts";
import "./facet-list.css";

export type FacetEntry = {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly isPicked: boolean;
  /** A shape in front of the label. */
  readonly mark?: ReactNode;
  /** How many of the entries above it are broader. */
  readonly depth?: number;
};

type FacetListProps = {
  readonly title: string;
  readonly entries: readonly FacetEntry[];
  readonly onToggle: (value: string) => void;
  /** A button below. */
  readonly more?: ReactNode;
  /** Beside the title. */
  readonly head?: ReactNode;
};

/** Values to narrow by, any number of them at a time. */
export function FacetList({ title, entries, onToggle, more, head }: FacetListProps) {
  return (
    <section className="facet" aria-label={`Narrow by ${title.toLowerCase()}`}>
      <div className="facet-head">
        <h2>{title}</h2>
        {head}
      </div>
      {entries.length === 0 ? <p className="facet-none">None</p> : null}
      <ul>
        {entries.map(({ value, label, count, isPicked, mark, depth = 0 }) => (
          <li key={value}>
            <ToggleButton
              className="facet-value"
              style={depth === 0 ? {} : { paddingLeft: 14 + 12 * depth }}
              isSelected={isPicked}
              onChange={() => onToggle(value)}
            >
              {mark}
              <span className="facet-label">{label}</span> <small>{formatCount(count)}</small>
            </ToggleButton>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
