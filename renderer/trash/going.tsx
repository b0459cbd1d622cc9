import type { Response } from "../../shared/contract/contract.ts";
import { say, type Text } from "../../shared/language/say.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { describeWithIt } from "./trash-words.ts";
import "./going.css";

type GoingProps = {
  readonly plan: Response<"trash", "plan">;
  /** What that means. */
  readonly words: Text;
};

/** What goes for good, by its titles. */
export function Going({ plan, words }: GoingProps) {
  const { transcripts, titles } = plan;
  const others = describeWithIt(plan);
  return (
    <div className="going">
      <p>
        <strong>{say("This cannot be undone.")}</strong> {say(words)}
      </p>
      <ul>
        {titles.map(({ id, title }) => (
          <li key={id}>{isolate(title)}</li>
        ))}
        {transcripts > titles.length ? (
          <li>{say("and {count, number} more", { count: transcripts - titles.length })}</li>
        ) : null}
      </ul>
      {others === undefined ? null : <p>{others}</p>}
    </div>
  );
}
