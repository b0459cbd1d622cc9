import type { Response } from "../../shared/contract/contract.ts";
import { say } from "../../shared/language/say.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { Checkbox } from "../design/checkbox.tsx";
import { allTicked, countTicked, isTicked, noneTicked, type Ticks, withTick } from "./split-choice.ts";

type SplitListProps = {
  readonly plan: Response<"topics", "splitPlan">;
  readonly ticks: Ticks;
  readonly onTick: (ticks: Ticks) => void;
};

/** The transcripts that may go to the other term, to be ticked; those that are not shown go with all. */
export function SplitList({ plan: { changed, left, transcripts }, ticks, onTick }: SplitListProps) {
  const count = countTicked(ticks, changed);
  const hidden = changed - transcripts.length;
  return (
    <fieldset className="split-list">
      <legend>{say("Transcripts")}</legend>
      <Checkbox
        isSelected={count === changed}
        isIndeterminate={count > 0 && count < changed}
        onChange={(isAll) => onTick(isAll ? allTicked : noneTicked)}
      >
        {say("All {count, number}", { count: changed })}
      </Checkbox>
      <div className="split-rows">
        {transcripts.map(({ id, title }) => (
          <Checkbox key={id} isSelected={isTicked(ticks, id)} onChange={(isOn) => onTick(withTick(ticks, id, isOn))}>
            {isolate(title)}
          </Checkbox>
        ))}
      </div>
      {hidden > 0 ? (
        <p>{say("and {count, number} more: narrow them by words, or take all.", { count: hidden })}</p>
      ) : null}
      <p role="status">
        {say("{count, plural, one {# transcript changes} other {# transcripts change}}, {kept, number} keep it.", {
          count,
          kept: left + changed - count,
        })}
      </p>
    </fieldset>
  );
}
