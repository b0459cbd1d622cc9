import { useState } from "react";
import type { LecternErrorData } from "../../shared/contract/error.ts";
import type { Correction } from "../../shared/contract/imports.ts";
import { say, type Text } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { Choice } from "../design/choice.tsx";
import { Dialog } from "../design/dialog.tsx";
import { TextField } from "../design/text-field.tsx";
import { fieldForms } from "./field-forms.ts";
import "./set-field-dialog.css";

type Settable = "date" | "place" | "language" | "summary" | "publicationDate" | "topics" | "sections";

const options: readonly { readonly id: Settable; readonly label: Text }[] = [
  { id: "place", label: "Place" },
  { id: "date", label: "Date" },
  { id: "language", label: "Language" },
  { id: "topics", label: "Topics" },
  { id: "sections", label: "Sections" },
  { id: "publicationDate", label: "Published on" },
  { id: "summary", label: "Summary" },
];

type SetFieldDialogProps = {
  readonly count: number;
  readonly onSet: (correction: Correction) => Promise<LecternErrorData | undefined>;
  readonly onClose: () => void;
};

/** One field of all files that the list shows. */
export function SetFieldDialog({ count, onSet, onClose }: SetFieldDialogProps) {
  const [field, setField] = useState<Settable>("place");
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | undefined>(undefined);

  const isEmpty = text.trim() === "";

  async function set(value: string) {
    const error = await onSet(correctionOf(field, value));
    if (error === undefined) onClose();
    else setProblem(error.message);
  }

  return (
    <Dialog
      title={say("Set a field of {count, plural, one {# file} other {# files}}", { count })}
      size="small"
      onClose={onClose}
      actions={
        <>
          {isEmpty ? <Button onPress={() => void set("")}>{say("Take away what was read")}</Button> : null}
          <Button tone="primary" isDisabled={isEmpty} onPress={() => void set(text)}>
            {say("Set it")}
          </Button>
        </>
      }
    >
      <div className="set-field">
        <Choice
          label={say("Field")}
          options={options.map(({ id, label }) => ({ id, label: say(label) }))}
          value={field}
          onChange={setField}
        />
        <TextField
          label={say("Value")}
          hidesLabel
          autoFocus
          value={text}
          onChange={(next) => {
            setText(next);
            setProblem(undefined);
          }}
          onKeyDown={(event) => {
            // Nothing is taken away by a key that was pressed too early.
            if (event.key === "Enter" && !isEmpty) void set(text);
            else event.continuePropagation();
          }}
          isInvalid={problem !== undefined}
          problem={problem}
          description={hintOf(field)}
        />
      </div>
      <p>{say("It counts as decided by you in every one of the files that the list shows, whatever was read.")}</p>
    </Dialog>
  );
}

function hintOf(field: Settable): string {
  if (field === "topics" || field === "sections") return say("Several are separated by semicolons");
  return say(fieldForms[field].hint ?? "The same for all");
}

function correctionOf(field: Settable, text: string): Correction {
  if (field === "topics" || field === "sections") {
    const labels = text.split(";").map((label) => label.trim());
    return { [field]: labels.filter((label) => label !== "") };
  }
  const value = fieldForms[field].take(text);
  return { [field]: value === "" ? null : value };
}
