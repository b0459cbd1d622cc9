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
  { id: "label", label: "By name" },
  { id: "uses", label: "By use" },
] as const;

const views = [
  { id: "all", label: "All" },
  { id: "alike", label: "Nearly the same" },
  { id: "unused", label: "Not used" },
  { id: "once", label: "Used once" },
] as const;

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
      <h1>{isTopics ? "Topics" : "Persons"}</h1>
      <CommandButton command={isTopics ? "vocabulary.persons" : "vocabulary.topics"} tone="quiet" />
      <div className="vocabulary-search">
        <TextField
          label={isTopics ? "Find a topic" : "Find a person"}
          hidesLabel
          placeholder="Any name, in any script, nearly right"
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
      <Choice label="Show" options={views} value={shape.show} onChange={(show) => onShape({ ...shape, show })} />
      <Choice label="Order" options={orders} value={shape.sort} onChange={(sort) => onShape({ ...shape, sort })} />
      {isTopics ? (
        <Checkbox isSelected={shape.isTree} onChange={(isTree) => onShape({ ...shape, isTree })}>
          As a tree
        </Checkbox>
      ) : null}
      <IconButton icon="close" label="Back to the transcripts" keys="Escape" onPress={closeVocabulary} />
    </header>
  );
}
