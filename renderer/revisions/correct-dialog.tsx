import { useState } from "react";
import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { TextField } from "../design/text-field.tsx";
import { CorrectionPreview } from "./correction-preview.tsx";
import { useCorrection } from "./use-correction.ts";
import { useTextToCorrect } from "./use-text-to-correct.ts";
import "./revisions.css";

type CorrectDialogProps = {
  readonly transcript: { readonly id: string; readonly title: string };
  /** The one to correct; all of the text where there is none. */
  readonly paragraph: number | undefined;
  readonly onClose: () => void;
};

/** The text as it stands in the file, to be corrected: what that changes is shown first. */
export function CorrectDialog({ transcript, paragraph, onClose }: CorrectDialogProps) {
  const { id, title } = transcript;
  const text = useTextToCorrect(id, paragraph);
  const [why, setWhy] = useState("");
  const { looked, problem, isBusy, look, correct, back } = useCorrection(id);
  const { message } = text.error ?? { message: problem };

  const finish = async () => {
    if (looked !== undefined && (await correct(looked, why.trim()))) onClose();
  };

  return (
    <Dialog
      title={say("Correct the text of “{title}”", { title })}
      size="large"
      onClose={onClose}
      actions={
        looked === undefined ? (
          <>
            <Button onPress={onClose}>{say("Cancel")}</Button>
            <Button
              tone="primary"
              isDisabled={isBusy || !text.isChanged}
              onPress={() => void look({ text: text.corrected() })}
            >
              {say("Show what changes")}
            </Button>
          </>
        ) : (
          <>
            <Button onPress={back}>{say("Back to the text")}</Button>
            <Button tone="primary" isDisabled={isBusy || why.trim() === ""} onPress={() => void finish()}>
              {say("Correct the text")}
            </Button>
          </>
        )
      }
    >
      {message === undefined ? null : <Notice tone="problem">{message}</Notice>}
      {text.isThere && looked === undefined ? (
        <TextToCorrect
          label={text.isWhole ? say("The whole text") : say("Paragraph {number}", { number: `${paragraph}` })}
          value={text.shown}
          onChange={text.type}
          onWiden={text.isWhole ? undefined : text.widen}
        />
      ) : null}
      {looked === undefined ? null : <CorrectionPreview looked={looked} why={why} onWhy={setWhy} />}
    </Dialog>
  );
}

type TextToCorrectProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onWiden: (() => void) | undefined;
};

/** Characters in a line of the field, about. */
const lineLength = 100;

function TextToCorrect({ label, value, onChange, onWiden }: TextToCorrectProps) {
  const lines = value.split("\n", 20).reduce((sum, line) => sum + Math.ceil((line.length + 1) / lineLength), 0);
  return (
    <div className="correction">
      <TextField
        label={label}
        description={say(
          "As it stands in the file, line by line. The file as received and every text before are kept.",
        )}
        autoFocus
        rows={Math.min(18, Math.max(4, lines + 1))}
        value={value}
        onChange={onChange}
      />
      {onWiden === undefined ? null : (
        <p>
          <Button onPress={onWiden}>{say("Correct the whole text instead")}</Button>
        </p>
      )}
    </div>
  );
}
