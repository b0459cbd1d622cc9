import type { PublicationStatus } from "../../shared/records/publication.ts";
import "./status-mark.css";

/** An embargo is not a status but is shown as one where there is room for one mark only. */
export type MarkedStatus = PublicationStatus | "embargoed";

export const statusWords: { readonly [S in MarkedStatus]: string } = {
  draft: "Draft",
  "in-review": "In review",
  approved: "Approved",
  published: "Published",
  withdrawn: "Withdrawn",
  embargoed: "Embargoed",
};

type StatusMarkProps = {
  readonly status: MarkedStatus;
  /** In place of the status's own word: `To 1 Dec`. */
  readonly word?: string;
};

/** Shape, colour and word together: never colour alone. */
export function StatusMark({ status, word }: StatusMarkProps) {
  return (
    <span className={`status-mark status-${status}`}>
      <StatusShape status={status} />
      {word ?? statusWords[status]}
    </span>
  );
}

/** The shape without its word, where the word stands beside it anyway. */
export function StatusShape({ status }: { readonly status: MarkedStatus }) {
  return <i className={`status-shape status-${status} status-shape-${status}`} aria-hidden="true" />;
}
