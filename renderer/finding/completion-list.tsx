import type { CompletionOption } from "../../shared/contract/finding.ts";
import { say } from "../../shared/language/say.ts";
import { OptionList } from "../design/option-list.tsx";
import { formatCount } from "../format/number.ts";

type CompletionListProps = {
  readonly id: string;
  readonly options: readonly CompletionOption[];
  readonly active: number;
  readonly onTake: (option: CompletionOption) => void;
};

/** What may be typed next. */
export function CompletionList(props: CompletionListProps) {
  return (
    <OptionList {...props} label={say("Completions")} className="completion-list" keyOf={({ text }) => text}>
      {(option) => (
        <>
          <span>{option.label}</span>
          <small>{option.count === undefined ? option.note : formatCount(option.count)}</small>
        </>
      )}
    </OptionList>
  );
}
