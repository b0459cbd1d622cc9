import { useState } from "react";
import { Form } from "react-aria-components";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { TextField } from "../design/text-field.tsx";
import { renameQuery, saveQuery } from "./saved-query.ts";

export function SaveQueryDialog({ onClose }: { readonly onClose: () => void }) {
  return <NameDialog title="Save this query" act="Save" now="" name={saveQuery} onClose={onClose} />;
}

type RenameProps = { readonly id: string; readonly now: string; readonly onClose: () => void };

export function RenameQueryDialog({ id, now, onClose }: RenameProps) {
  return (
    <NameDialog
      title={`Rename “${now}”`}
      act="Rename"
      now={now}
      name={(name) => renameQuery(id, name)}
      onClose={onClose}
    />
  );
}

type NameDialogProps = {
  readonly title: string;
  readonly act: string;
  readonly now: string;
  /** Answers with what went wrong. */
  readonly name: (name: string) => Promise<string | undefined>;
  readonly onClose: () => void;
};

function NameDialog({ title, act, now, name, onClose }: NameDialogProps) {
  const [typed, setTyped] = useState(now);
  const [problem, setProblem] = useState("");
  const text = typed.trim();

  async function finish() {
    if (text === "") return;
    const wrong = await name(text);
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
          <Button onPress={onClose}>Cancel</Button>
          <Button tone="primary" isDisabled={text === ""} onPress={() => void finish()}>
            {act}
          </Button>
        </>
      }
    >
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          void finish();
        }}
      >
        <TextField
          label="Name"
          value={typed}
          onChange={(value) => {
            setTyped(value);
            setProblem("");
          }}
          isInvalid={problem !== ""}
          problem={problem}
          maxLength={200}
          description="It finds what fits at any time, not only what fits now."
          autoFocus
        />
      </Form>
    </Dialog>
  );
}
