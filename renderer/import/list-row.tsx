import { useState } from "react";
import { say, type Text } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { Chip } from "../design/chip.tsx";
import type { Term } from "../tags/change.ts";
import { TermField } from "../tags/term-field.tsx";
import { type ListField, readList, takeBack } from "./record-fields.ts";
import { RecordRow } from "./record-row.tsx";
import type { RowProps } from "./text-row.tsx";

type ListWords = {
  readonly label: Text;
  readonly one: "topic" | "person" | "section";
  readonly add: Text;
  readonly placeholder: Text;
  readonly remove: Text;
};

const words: Readonly<Record<ListField, ListWords>> = {
  topics: {
    label: "Topics",
    one: "topic",
    add: "Add a topic",
    placeholder: "Add a topic…",
    remove: "Remove topic {name}",
  },
  persons: {
    label: "Persons",
    one: "person",
    add: "Add a person",
    placeholder: "Add a person…",
    remove: "Remove person {name}",
  },
  sections: {
    label: "Sections",
    one: "section",
    add: "Add a section",
    placeholder: "Add a section…",
    remove: "Remove section {name}",
  },
};

/** Topics, persons or sections: each can be taken away, and others written to them. */
export function ListRow({ field, page, canEdit, onCorrect, onMark }: RowProps & { readonly field: ListField }) {
  const { values: kept, read, lines, doubt, corrected } = readList(page, field);
  const { label, one, add: adding, placeholder, remove } = words[field];
  const [sent, setSent] = useState<readonly string[] | undefined>(undefined);
  const values = sent ?? kept;
  const [problem, setProblem] = useState<string | undefined>(undefined);

  async function change(next: readonly string[]) {
    setSent(next);
    const error = await onCorrect({ [field]: [...next] });
    setProblem(error?.message);
    // A later change may be on its way by now.
    setSent((now) => (now === next ? undefined : now));
    return error === undefined;
  }

  async function add({ label: value }: Term) {
    return values.includes(value) || (await change([...values, value]));
  }

  return (
    <RecordRow
      label={say(label)}
      lines={lines}
      doubt={doubt}
      notes={problem === undefined ? [] : [problem]}
      corrected={
        corrected
          ? {
              read: read.length === 0 ? undefined : read.join(", "),
              onTakeBack: () => void onCorrect(takeBack(page, field)),
            }
          : undefined
      }
      onMark={onMark}
    >
      <div className="record-chips">
        {values.map((value) => (
          <Chip
            key={value}
            label={value}
            removeLabel={say(remove, { name: value })}
            onRemove={canEdit ? () => void change(values.filter((other) => other !== value)) : undefined}
          />
        ))}
        {canEdit ? (
          <TermField
            label={say(adding)}
            placeholder={say(placeholder)}
            noun={one}
            suggest={bridge[field].suggest}
            onAdd={add}
            addsWhenLeft
          />
        ) : null}
      </div>
    </RecordRow>
  );
}
