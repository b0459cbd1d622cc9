import { ProgressBar } from "react-aria-components";
import { formatCount } from "../format/number.ts";
import "./progress.css";
import { say } from "../../shared/language/say.ts";

type ProgressProps = {
  /** What is going on: `Reading files`. */
  readonly label: string;
  readonly done: number;
  /** 0 while it is not known yet. */
  readonly total: number;
};

export function Progress({ label, done, total }: ProgressProps) {
  const isKnown = total > 0;
  return (
    <ProgressBar
      className="progress"
      aria-label={label}
      value={isKnown ? (done / total) * 100 : 0}
      isIndeterminate={!isKnown}
    >
      {({ percentage }) => (
        <>
          <span className="progress-words">
            <span>{label}</span>
            <span className="progress-count">
              {isKnown ? say("{count, number} of {total, number}", { count: done, total }) : formatCount(done)}
            </span>
          </span>
          <span className="progress-track">
            <span className="progress-fill" style={{ width: `${percentage ?? 0}%` }} />
          </span>
        </>
      )}
    </ProgressBar>
  );
}
