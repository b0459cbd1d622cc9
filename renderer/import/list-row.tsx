import { useState } from "react";
import { bridge } from "../bridge/bridge.ts";
import { Chip } from "../design/chip.tsx";
import type { Term } from "../tags/change.ts";
import { TermField } from "../tags/term-field.tsx";
import { type ListField, readList, takeBack } from "./record-fields.ts";
import { RecordRow } from "./record-row.tsx";
import type { RowProps } from "./text-row.tsx";

const words: Readonly<Record<ListField, { readonly label: string; readonly one: string }>> = {
  topics: { label: "Topics", one: "topic" },
  persons: { label: "Persons", one: "person" },
  sections: { label: "Sections", one: "section" },
};

/** Topics, persons or sections: each can be taken away, and others written to them. */
export function ListRow({ field, page, canEdit, onCorrect, onMark }: RowProps & { readonly field: ListField }) {
  const { values: kept, read, lines, doubt, corrected } = readList(page, field);
  const { label, one } = words[field];
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
      label={label}
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
            removeLabel={`Remove ${one} ${value}`}
            onRemove={canEdit ? () => void change(values.filter((other) => other !== value)) : undefined}
          />
        ))}
        {canEdit ? (
          <TermField
            label={`Add a ${one}`}
            placeholder={`Add a ${one}…`}
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
