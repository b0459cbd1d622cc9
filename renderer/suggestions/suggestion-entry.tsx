import { memo, useId } from "react";
import type { TagSuggestion } from "../../shared/contract/suggestions.ts";
import { say } from "../../shared/language/say.ts";
import { isolate } from "../../shared/records/isolate.ts";
import { Checkbox } from "../design/checkbox.tsx";
import { IconButton } from "../design/icon-button.tsx";
import { reasonWords } from "./reason-words.ts";
import { accept, refuse } from "./settle.ts";
import { termOf, toggleTick } from "./shown-suggestions.ts";

type SuggestionEntryProps = {
  readonly transcript: string;
  readonly suggestion: TagSuggestion;
  readonly isTicked: boolean;
};

/**
 * One suggestion and why. Its tick box is the one stop for the Tab key; the keys of the list do the rest. Each has three
 * controls, so of ten only those are drawn again that have changed.
 */
export const SuggestionEntry = memo(function SuggestionEntry({
  transcript,
  suggestion,
  isTicked,
}: SuggestionEntryProps) {
  const why = useId();
  const { label } = suggestion;
  return (
    <li className="suggestion">
      <Checkbox isSelected={isTicked} onChange={() => toggleTick(termOf(suggestion))} aria-describedby={why}>
        <span className="suggestion-label">
          {isolate(label)} <small>{say(suggestion.kind === "person" ? suggestion.role : "topic")}</small>
        </span>
      </Checkbox>
      <span className="suggestion-acts">
        <IconButton
          icon="check"
          label={say("Accept {name}", { name: label })}
          keys="Enter"
          onPress={() => void accept(transcript, [suggestion])}
          excludeFromTabOrder
        />
        <IconButton
          icon="close"
          label={say("Refuse {name}", { name: label })}
          keys="Delete"
          onPress={() => void refuse(transcript, [suggestion])}
          excludeFromTabOrder
        />
      </span>
      <p id={why} className="suggestion-why">
        {reasonWords(suggestion)}
      </p>
    </li>
  );
});
