import type { Response } from "../../shared/contract/contract.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { formatCount } from "../format/number.ts";
import { describeWithIt } from "./trash-words.ts";
import "./going.css";

type GoingProps = {
  readonly plan: Response<"trash", "plan">;
  /** What that means. */
  readonly words: string;
};

/** What goes for good, by its titles. */
export function Going({ plan, words }: GoingProps) {
  const { transcripts, titles } = plan;
  const others = describeWithIt(plan);
  return (
    <div className="going">
      <p>
        <strong>This cannot be undone.</strong> {words}
      </p>
      <ul>
        {titles.map(({ id, title }) => (
          <li key={id}>{isolate(title)}</li>
        ))}
        {transcripts > titles.length ? <li>and {formatCount(transcripts - titles.length)} more</li> : null}
      </ul>
      {others === undefined ? null : <p>{others}</p>}
    </div>
  );
}
