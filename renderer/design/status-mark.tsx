import { type MarkedStatus, statusWords } from "./status-words.ts";
import "./status-mark.css";
import { say } from "../../shared/language/say.ts";

export { statusWords };

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
      {word ?? say(statusWords[status])}
    </span>
  );
}

/** The shape without its word, where the word stands beside it anyway. */
export function StatusShape({ status }: { readonly status: MarkedStatus }) {
  return <i className={`status-shape status-${status} status-shape-${status}`} aria-hidden="true" />;
}
