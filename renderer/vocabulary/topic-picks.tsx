import { useState } from "react";
import type { NamedTerm } from "../../shared/contract/vocabulary.ts";
import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { TagList } from "../design/tag-list.tsx";
import type { Term } from "../tags/change.ts";
import { TermField } from "../tags/term-field.tsx";

type TopicPicksProps = {
  readonly title: string;
  readonly add: string;
  readonly picked: readonly NamedTerm[];
  readonly onChange: (picked: readonly NamedTerm[]) => void;
  /** A second one takes the place of the first. */
  readonly isSingle?: boolean;
  readonly problem: string | undefined;
};

/** Topics that are there, found by typing. */
export function TopicPicks({ title, add, picked, onChange, isSingle = false, problem }: TopicPicksProps) {
  const [unknown, setUnknown] = useState<string | undefined>(undefined);

  async function pick({ id, label }: Term): Promise<boolean> {
    setUnknown(id === undefined ? label : undefined);
    if (id === undefined) return false;
    const others = isSingle ? [] : picked.filter((one) => one.id !== id);
    onChange([...others, { id, label }]);
    return true;
  }

  const wrong =
    unknown === undefined ? problem : say("There is no topic “{name}”. Choose one that is there.", { name: unknown });
  return (
    <fieldset className="topic-picks">
      <legend>{title}</legend>
      <TagList
        label={title}
        items={picked.map(({ id, label }) => ({ id, label }))}
        onRemove={(gone) => onChange(picked.filter(({ id }) => id !== gone))}
      />
      <TermField
        label={add}
        placeholder={`${add}…`}
        noun="topic"
        suggest={bridge.topics.suggest}
        onAdd={pick}
        isOfKnown
      />
      {wrong === undefined ? null : (
        <p className="field-problem" role="alert">
          {wrong}
        </p>
      )}
    </fieldset>
  );
}
