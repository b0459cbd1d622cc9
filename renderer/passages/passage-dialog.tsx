import { useState } from "react";
import type { PassageTarget } from "../../shared/contract/passages.ts";
import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { Button } from "../design/button.tsx";
import { Checkbox } from "../design/checkbox.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { TextField } from "../design/text-field.tsx";
import { addPassage, editPassage } from "./change-passages.ts";
import { editBetween, type PassageDraft } from "./passage-draft.ts";
import { PassageTerms } from "./passage-terms.tsx";
import "./passages.css";

/** A passage that is to be made, or one that is there. */
export type PassageSubject = { readonly words: string; readonly draft: PassageDraft } & (
  | { readonly transcript: string; readonly target: PassageTarget }
  | { readonly id: string }
);

type PassageDialogProps = { readonly subject: PassageSubject; readonly onClose: () => void };

/** What is said of a passage: one step when it is kept. */
export function PassageDialog({ subject, onClose }: PassageDialogProps) {
  const [draft, setDraft] = useState(subject.draft);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const isNew = "target" in subject;
  const isReasonMissing = draft.isWithheld && draft.reason.trim() === "";

  async function keep() {
    const edit = editBetween(subject.draft, draft);
    const wrong = await ("target" in subject
      ? addPassage({ transcript: subject.transcript, target: subject.target, edit })
      : editPassage({ id: subject.id, edit }));
    if (wrong === undefined) onClose();
    else setProblem(wrong);
  }

  return (
    <Dialog
      title={isNew ? say("Add a passage") : say("Passage")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say("Cancel")}</Button>
          <Button tone="primary" isDisabled={isReasonMissing} onPress={() => void keep()}>
            {isNew ? say("Add") : say("Save")}
          </Button>
        </>
      }
    >
      <div className="passage-form">
        {problem === undefined ? null : <Notice tone="problem">{problem}</Notice>}
        <blockquote className="passage-words">{subject.words}</blockquote>
        <TextField
          label={say("Note")}
          rows={3}
          autoFocus
          maxLength={100_000}
          value={draft.note}
          onChange={(note) => setDraft({ ...draft, note })}
        />
        <PassageTerms
          noun="topic"
          suggest={bridge.topics.suggest}
          terms={draft.topics}
          onChange={(change) => setDraft((now) => ({ ...now, topics: change(now.topics) }))}
        />
        <PassageTerms
          noun="person"
          suggest={bridge.persons.suggest}
          terms={draft.persons}
          onChange={(change) => setDraft((now) => ({ ...now, persons: change(now.persons) }))}
        />
        <Checkbox isSelected={draft.isWithheld} onChange={(isWithheld) => setDraft({ ...draft, isWithheld })}>
          {say("Withhold these words: they are in no export, not copied and not printed")}
        </Checkbox>
        {draft.isWithheld ? (
          <TextField
            label={say("Why")}
            description={say("To be filled in: it stands in the place of the words.")}
            maxLength={200}
            value={draft.reason}
            onChange={(reason) => setDraft({ ...draft, reason })}
          />
        ) : null}
      </div>
    </Dialog>
  );
}
