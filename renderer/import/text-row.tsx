import { useEffect, useEffectEvent, useState } from "react";
import { flushSync } from "react-dom";
import type { LecternErrorData } from "../../shared/contract/error.ts";
import type { Correction, ImportPage } from "../../shared/contract/imports.ts";
import { say, type Text } from "../../shared/language/say.ts";
import { TextField, type TextFieldProps } from "../design/text-field.tsx";
import { fieldForms } from "./field-forms.ts";
import { titleOfFile } from "./file-name.ts";
import { correctText, readText, type TextField as TextFieldName, takeBack } from "./record-fields.ts";
import { RecordRow } from "./record-row.tsx";

/** A key pressed in a text field; react-aria keeps it there unless it is told to let it go on. */
export type FieldPress = Parameters<NonNullable<TextFieldProps["onKeyDown"]>>[0];

export type RowProps = {
  readonly page: ImportPage;
  readonly canEdit: boolean;
  readonly onCorrect: (correction: Correction) => Promise<LecternErrorData | undefined>;
  /** Heard while a refused value of the field is on the screen, until the function that is given back is called. */
  readonly onRefused: (field: string) => () => void;
  readonly onMark: (lines: readonly number[]) => void;
};

const noNotes: readonly string[] = [];
const untitledNote: Text = "Type one and press Enter. To have the others like it named in the same way, press R then.";

/** A field of plain text, corrected where it stands: Enter keeps the change and leaves it, leaving it keeps the change, Escape takes it back. */
export function TextRow({
  field,
  page,
  canEdit,
  onCorrect,
  onRefused,
  onMark,
}: RowProps & { readonly field: TextFieldName }) {
  const { value, read, lines, doubt, corrected } = readText(page, field);
  const form = fieldForms[field];
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const [isFocused, setFocused] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);

  const emptied =
    field === "title"
      ? say("Called “{title}”, as its file", { title: titleOfFile(page.item.name) })
      : say("Nothing read");
  const isRefused = problem !== undefined;
  const tellRefused = useEffectEvent(() => onRefused(field));
  useEffect(() => (isRefused ? tellRefused() : undefined), [isRefused]);

  async function keep(): Promise<boolean> {
    if (draft === undefined) return true;
    const correction = correctText(page, field, form.take(draft));
    const error = correction === undefined ? undefined : await onCorrect(correction);
    setProblem(error?.message);
    // At once, so that a box that is left then has nothing to keep.
    if (error === undefined) flushSync(() => setDraft(undefined));
    return error === undefined;
  }

  /** The keys are those of the review again, unless there is something to put right. */
  async function end(box: EventTarget) {
    if ((await keep()) && box === document.activeElement && box instanceof HTMLElement) box.blur();
  }

  function press(event: FieldPress) {
    if (event.key === "Enter" && !(event.shiftKey || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void end(event.target);
    } else if (event.key === "Escape" && draft !== undefined) {
      // The first Escape belongs to the field; the next one to the review.
      setDraft(undefined);
      setProblem(undefined);
    } else event.continuePropagation();
  }

  return (
    <RecordRow
      label={say(form.label)}
      lines={lines}
      doubt={doubt}
      notes={field === "title" && value === "" && canEdit ? [say(untitledNote)] : noNotes}
      source={sourceOf({ value, corrected })}
      corrected={
        corrected
          ? {
              read: read === undefined ? undefined : form.show(read),
              onTakeBack: () => void onCorrect(takeBack(page, field)),
            }
          : undefined
      }
      onMark={onMark}
    >
      <TextField
        label={say(form.label)}
        hidesLabel
        value={draft ?? form.show(value)}
        onChange={setDraft}
        onFocus={() => setFocused(true)}
        onBlur={() => {
          setFocused(false);
          void keep();
        }}
        onKeyDown={press}
        isReadOnly={!canEdit}
        isInvalid={isRefused}
        problem={problem}
        placeholder={canEdit ? emptied : ""}
        {...(form.isLong === true ? { rows: 1 } : {})}
        {...(isFocused && form.hint !== undefined ? { description: say(form.hint) } : {})}
      />
    </RecordRow>
  );
}

/** Where a value comes from that no line holds. */
function sourceOf({ value, corrected }: { readonly value: string; readonly corrected: boolean }): string | undefined {
  if (value === "") return undefined;
  return corrected ? say("yours") : say("from the text");
}
