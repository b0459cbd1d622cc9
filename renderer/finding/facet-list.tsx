import type { ReactNode } from "react";
import { say } from "../../shared/language/say.ts";
import { FacetValue } from "./facet-value.tsx";
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
    <section className="facet" aria-label={say("Narrow by {what}", { what: title.toLowerCase() })}>
      <div className="facet-head">
        <h2>{title}</h2>
        {head}
      </div>
      {entries.length === 0 ? <p className="facet-none">{say("None")}</p> : null}
      <ul>
        {entries.map(({ value, ...entry }) => (
          <li key={value}>
            <FacetValue {...entry} onPress={() => onToggle(value)} />
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
