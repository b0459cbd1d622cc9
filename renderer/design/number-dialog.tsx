import { useState } from "react";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { TextField } from "./text-field.tsx";

type NumberDialogProps = {
  readonly title: string;
  readonly label: string;
  readonly act: string;
  readonly now: number;
  /** From 1 to this. */
  readonly last: number;
  /** What numbers there are, said of one that is not there. */
  readonly problem: string;
  /** Comes after the dialog is closed. */
  readonly finish: (asked: number) => void;
  readonly onClose: () => void;
};

/** Asks for a number from 1 on: a paragraph, with or without its sign, or a place. */
export function NumberDialog({ title, label, act, now, last, problem, finish, onClose }: NumberDialogProps) {
  const [typed, setTyped] = useState(() => String(now));
  const asked = Number(/^\s*¶?\s*(\d{1,9})\s*$/.exec(typed)?.[1] ?? 0);
  const isThere = asked >= 1 && asked <= last;
  const go = () => {
    if (!isThere) return;
    onClose();
    finish(asked);
  };
  return (
    <Dialog
      title={title}
      size="small"
      onClose={onClose}
      actions={
        <Button tone="primary" onPress={go} isDisabled={!isThere}>
          {act}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <TextField
          label={label}
          value={typed}
          onChange={setTyped}
          autoFocus
          inputMode="numeric"
          isInvalid={typed.trim() !== "" && !isThere}
          problem={problem}
        />
      </form>
    </Dialog>
  );
}
