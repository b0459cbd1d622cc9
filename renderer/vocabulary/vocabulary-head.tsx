import { say, type Text } from "../../shared/language/say.ts";
import { CommandButton } from "../commands/command-button.tsx";
import { Checkbox } from "../design/checkbox.tsx";
import { Choice } from "../design/choice.tsx";
import { IconButton } from "../design/icon-button.tsx";
import { TextField } from "../design/text-field.tsx";
import { closeVocabulary } from "./open-vocabulary.ts";
import type { VocabularyKind } from "./use-terms.ts";

/** What of the vocabulary is listed, and how. */
export type ListShape = {
  readonly text: string;
  readonly sort: "label" | "uses";
  readonly show: "all" | "unused" | "once" | "alike";
  readonly isTree: boolean;
};

const orders = [
  { id: "label", text: "By name" },
  { id: "uses", text: "By use" },
] as const satisfies readonly { readonly id: string; readonly text: Text }[];

const views = [
  { id: "all", text: "All" },
  { id: "alike", text: "Nearly the same" },
  { id: "unused", text: "Not used" },
  { id: "once", text: "Used once" },
] as const satisfies readonly { readonly id: string; readonly text: Text }[];

const labelled = <K extends string>({ id, text }: { readonly id: K; readonly text: Text }) => ({
  id,
  label: say(text),
});

type VocabularyHeadProps = {
  readonly kind: VocabularyKind;
  readonly shape: ListShape;
  readonly onShape: (shape: ListShape) => void;
  /** From the search field into the list. */
  readonly onDown: () => void;
  readonly count: string;
};

export function VocabularyHead({ kind, shape, onShape, onDown, count }: VocabularyHeadProps) {
  const isTopics = kind === "topics";
  return (
    <header className="vocabulary-head">
      <h1>{say(isTopics ? "Topics" : "Persons")}</h1>
      <CommandButton command={isTopics ? "vocabulary.persons" : "vocabulary.topics"} tone="quiet" />
      <div className="vocabulary-search">
        <TextField
          label={say(isTopics ? "Find a topic" : "Find a person")}
          hidesLabel
          placeholder={say("Any name, in any script, nearly right")}
          value={shape.text}
          onChange={(text) => onShape({ ...shape, text })}
          maxLength={500}
          autoFocus
          onKeyDown={(event) => {
            if (event.key === "ArrowDown" || event.key === "Enter") {
              // The list must not be scrolled by the key that leads to it.
              event.preventDefault();
              onDown();
            } else if (event.key === "Escape" && shape.text !== "") onShape({ ...shape, text: "" });
            else event.continuePropagation();
          }}
        />
      </div>
      <p role="status">{count}</p>
      <Choice
        label={say("Show")}
        options={views.map(labelled)}
        value={shape.show}
        onChange={(show) => onShape({ ...shape, show })}
      />
      <Choice
        label={say("Order")}
        options={orders.map(labelled)}
        value={shape.sort}
        onChange={(sort) => onShape({ ...shape, sort })}
      />
      {isTopics ? (
        <Checkbox isSelected={shape.isTree} onChange={(isTree) => onShape({ ...shape, isTree })}>
          {say("As a tree")}
        </Checkbox>
      ) : null}
      <IconButton icon="close" label={say("Back to the transcripts")} keys="Escape" onPress={closeVocabulary} />
    </header>
  );
}
