import type { ReactNode } from "react";
import { isolate } from "../../shared/records/isolate.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { TextField } from "../design/text-field.tsx";
import type { TermEdit } from "./use-term-edit.ts";
import "./term-dialogs.css";
import { say } from "../../shared/language/say.ts";

type DescribeFrameProps = {
  readonly label: string;
  readonly edit: TermEdit;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** The dialog around the fields of a term. */
export function DescribeFrame({ label, edit, onClose, children }: DescribeFrameProps) {
  async function save() {
    if (await edit.save()) onClose();
  }

  return (
    <Dialog
      title={say("Describe {name}", { name: isolate(label) })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say("Cancel")}</Button>
          <Button tone="primary" isDisabled={!edit.canSave} onPress={() => void save()}>
            {say("Save")}
          </Button>
        </>
      }
    >
      <div className="describe-form">
        {children}
        <TextField
          label={say("Why (kept in the history)")}
          value={edit.reason}
          onChange={edit.setReason}
          maxLength={1_000}
        />
        {edit.problem === undefined ? null : <Notice tone="problem">{edit.problem}</Notice>}
      </div>
    </Dialog>
  );
}
