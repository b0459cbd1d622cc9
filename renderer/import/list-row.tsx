import { useState } from "react";
import { Chip } from "../design/chip.tsx";
import { TextField } from "../design/text-field.tsx";
import { correct, type ListField, readList, takeBack } from "./record-fields.ts";
import { RecordRow } from "./record-row.tsx";
import type { FieldPress, RowProps } from "./text-row.tsx";

const words: Readonly<Record<ListField, { readonly label: string; readonly one: string }>> = {
  topics: { label: "Topics", one: "topic" },
  persons: { label: "Persons", one: "person" },
  sections: { label: "Sections", one: "section" },
};

/** Topics, persons or sections: each can be taken away, and others written to them. */
export function ListRow({ field, page, canEdit, onCorrect, onMark }: RowProps & { readonly field: ListField }) {
  const { values, read, lines, doubt, corrected } = readList(page, field);
  const { label, one } = words[field];
  const [draft, setDraft] = useState("");
  const [problem, setProblem] = useState<string | undefined>(undefined);

  async function change(next: readonly string[]) {
    const error = await onCorrect(correct(page, { [field]: [...next] }));
    setProblem(error?.message);
    if (error === undefined) setDraft("");
  }

  async function add() {
    const value = draft.trim();
    if (value === "" || values.includes(value)) return setDraft("");
    await change([...values, value]);
  }

  function press(event: FieldPress) {
    if (event.key === "Enter" && !(event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void add();
    } else if (event.key === "Escape" && draft !== "") setDraft("");
    else if (event.key === "Backspace" && draft === "" && values.length > 0) void change(values.slice(0, -1));
    else event.continuePropagation();
  }

  return (
    <RecordRow
      label={label}
      lines={lines}
      doubt={doubt}
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
          <TextField
            label={`Add a ${one}`}
            hidesLabel
            placeholder={`Add a ${one}…`}
            value={draft}
            onChange={setDraft}
            onBlur={() => void add()}
            onKeyDown={press}
            isInvalid={problem !== undefined}
            problem={problem}
          />
        ) : null}
      </div>
    </RecordRow>
  );
}
