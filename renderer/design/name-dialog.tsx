import { useState } from "react";
import { Form } from "react-aria-components";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { TextField } from "./text-field.tsx";
import "./name-dialog.css";
import { say } from "../../shared/language/say.ts";

type NameDialogProps = {
  readonly title: string;
  readonly act: string;
  readonly now: string;
  /** What to know about it. */
  readonly hint?: string;
  /** A second field, which may stay empty. */
  readonly more?: { readonly label: string; readonly now: string };
  /** Answers with what went wrong. Both texts come without blanks at their ends. */
  readonly finish: (name: string, more: string) => Promise<string | undefined>;
  readonly onClose: () => void;
};

/** Asks for a name, and says beside it why it cannot be had. Enter in a field finishes. */
export function NameDialog({ title, act, now, hint, more, finish, onClose }: NameDialogProps) {
  const [typed, setTyped] = useState(now);
  const [second, setSecond] = useState(more?.now ?? "");
  const [problem, setProblem] = useState("");
  const name = typed.trim();

  async function submit() {
    if (name === "") return;
    const wrong = await finish(name, second.trim());
    if (wrong === undefined) onClose();
    else setProblem(wrong);
  }

  return (
    <Dialog
      title={title}
      size="small"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say("Cancel")}</Button>
          <Button tone="primary" isDisabled={name === ""} onPress={() => void submit()}>
            {act}
          </Button>
        </>
      }
    >
      <Form
        className="name-dialog"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextField
          label={say("Name")}
          value={typed}
          onChange={(value) => {
            setTyped(value);
            setProblem("");
          }}
          isInvalid={problem !== ""}
          problem={problem}
          maxLength={200}
          {...(hint === undefined ? {} : { description: hint })}
          autoFocus
        />
        {more === undefined ? null : (
          <TextField label={more.label} value={second} onChange={setSecond} maxLength={10_000} />
        )}
        {/* With two fields Enter needs a button of the form's own, which is out of sight. */}
        <input type="submit" hidden />
      </Form>
    </Dialog>
  );
}
