import type { Comparison } from "../../shared/contract/comparison.ts";
import { say } from "../../shared/language/say.ts";
import { ComparisonRow } from "./comparison-row.tsx";
import { numberRows } from "./comparison-words.ts";
import "./comparison-view.css";

/** Two texts paragraph by paragraph. */
export function ComparisonRows({ comparison }: { readonly comparison: Comparison }) {
  return (
    <ol className="comparison-rows">
      {numberRows(comparison.rows).map(({ key, row }) => (
        <ComparisonRow key={key} row={row} />
      ))}
      {comparison.more > 0 ? (
        <li className="comparison-skipped">
          {say("{count, plural, one {# more paragraph is} other {# more paragraphs are}} not shown", {
            count: comparison.more,
          })}
        </li>
      ) : null}
    </ol>
  );
}
