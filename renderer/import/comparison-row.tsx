import type { ComparisonRow as Row } from "../../shared/contract/comparison.ts";
import { numberPieces, saySkipped } from "./comparison-words.ts";

/** One paragraph of a comparison; foreign text is shown as text. */
export function ComparisonRow({ row }: { readonly row: Row }) {
  switch (row.kind) {
    case "same":
      return <li className="comparison-same">{row.text}</li>;
    case "skipped":
      return <li className="comparison-skipped">{saySkipped(row.count)}</li>;
    case "removed":
      return (
        <li className="comparison-removed">
          <del>{row.text}</del>
        </li>
      );
    case "added":
      return (
        <li className="comparison-added">
          <ins>{row.text}</ins>
        </li>
      );
    case "changed":
      return (
        <>
          <li className="comparison-removed">
            {numberPieces(row.before).map(({ key, text, changed }) =>
              changed ? <del key={key}>{text}</del> : <span key={key}>{text}</span>,
            )}
          </li>
          <li className="comparison-added">
            {numberPieces(row.after).map(({ key, text, changed }) =>
              changed ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>,
            )}
          </li>
        </>
      );
  }
}
