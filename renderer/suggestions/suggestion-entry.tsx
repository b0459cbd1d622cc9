import { useId } from "react";
import type { TagSuggestion } from "../../shared/contract/suggestions.ts";
import { say } from "../../shared/language/say.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { Checkbox } from "../design/checkbox.tsx";
import { IconButton } from "../design/icon-button.tsx";
import { reasonWords } from "./reason-words.ts";

type SuggestionEntryProps = {
  readonly suggestion: TagSuggestion;
  readonly isTicked: boolean;
  readonly onTick: () => void;
  readonly onAccept: () => void;
  readonly onRefuse: () => void;
};

/** One suggestion and why. Its tick box is the one stop for the Tab key; the keys of the list do the rest. */
export function SuggestionEntry({ suggestion, isTicked, onTick, onAccept, onRefuse }: SuggestionEntryProps) {
  const why = useId();
  const { label } = suggestion;
  return (
    <li className="suggestion">
      <Checkbox isSelected={isTicked} onChange={onTick} aria-describedby={why}>
        <span className="suggestion-label">
          {isolate(label)} <small>{say(suggestion.kind === "person" ? suggestion.role : "topic")}</small>
        </span>
      </Checkbox>
      <span className="suggestion-acts">
        <IconButton
          icon="check"
          label={say("Accept {name}", { name: label })}
          keys="Enter"
          onPress={onAccept}
          excludeFromTabOrder
        />
        <IconButton
          icon="close"
          label={say("Refuse {name}", { name: label })}
          keys="Delete"
          onPress={onRefuse}
          excludeFromTabOrder
        />
      </span>
      <p id={why} className="suggestion-why">
        {reasonWords(suggestion)}
      </p>
    </li>
  );
}
