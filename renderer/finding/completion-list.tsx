import type { CompletionOption } from "../../shared/contract/finding.ts";
import { say } from "../../shared/language/say.ts";
import { formatCount } from "../format/number.ts";

type CompletionListProps = {
  readonly id: string;
  readonly options: readonly CompletionOption[];
  readonly active: number;
  readonly onTake: (option: CompletionOption) => void;
};

export const optionId = (list: string, at: number): string => `${list}-${at}`;

/** What may be typed next. The focus stays in the field; the arrows move through these. */
export function CompletionList({ id, options, active, onTake }: CompletionListProps) {
  return (
    <div id={id} role="listbox" aria-label={say("Completions")} className="completion-list">
      {options.map((option, at) => (
        <div
          key={option.text}
          id={optionId(id, at)}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          className="menu-item"
          data-focused={at === active || undefined}
          onPointerDown={(event) => {
            // The field keeps the focus.
            event.preventDefault();
            onTake(option);
          }}
        >
          <span>{option.label}</span>
          <small>{option.count === undefined ? option.note : formatCount(option.count)}</small>
        </div>
      ))}
    </div>
  );
}
