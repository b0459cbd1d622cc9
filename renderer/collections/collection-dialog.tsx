import { useState } from "react";
import { Form } from "react-aria-components";
import type { ListedCollection } from "../../shared/contract/collections.ts";
import type { Selection } from "../../shared/contract/finding.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { TextField } from "../design/text-field.tsx";
import { type CollectionText, changeText, makeCollection, transcripts } from "./edit-collection.ts";
import "../bulk/bulk.css";

type NewProps = {
  readonly selection: Selection | undefined;
  /** Transcripts of the selection. */
  readonly count: number;
  readonly onClose: () => void;
};

export function NewCollectionDialog({ selection, count, onClose }: NewProps) {
  return (
    <CollectionDialog
      title="New collection"
      act="Make"
      about={
        selection === undefined ? "It begins empty: add to it from any list." : `It begins with ${transcripts(count)}.`
      }
      now={{ name: "", description: "" }}
      finish={(text) => makeCollection(text, selection)}
      onClose={onClose}
    />
  );
}

type EditProps = { readonly collection: ListedCollection; readonly onClose: () => void };

export function EditCollectionDialog({ collection, onClose }: EditProps) {
  return (
    <CollectionDialog
      title={`The collection “${collection.name}”`}
      act="Change"
      now={{ name: collection.name, description: collection.description ?? "" }}
      finish={(text) => changeText(collection, text)}
      onClose={onClose}
    />
  );
}

type CollectionDialogProps = {
  readonly title: string;
  readonly act: string;
  readonly about?: string;
  readonly now: CollectionText;
  /** Answers with what went wrong. */
  readonly finish: (text: CollectionText) => Promise<string | undefined>;
  readonly onClose: () => void;
};

function CollectionDialog({ title, act, about, now, finish, onClose }: CollectionDialogProps) {
  const [name, setName] = useState(now.name);
  const [description, setDescription] = useState(now.description);
  const [problem, setProblem] = useState("");
  const text = { name: name.trim(), description: description.trim() };

  async function submit() {
    if (text.name === "") return;
    const wrong = await finish(text);
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
          <Button tone="primary" isDisabled={text.name === ""} onPress={() => void submit()}>
            {act}
          </Button>
        </>
      }
    >
      <Form
        className="bulk-dialog"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextField
          label="Name"
          value={name}
          onChange={(value) => {
            setName(value);
            setProblem("");
          }}
          isInvalid={problem !== ""}
          problem={problem}
          maxLength={200}
          {...(about === undefined ? {} : { description: about })}
          autoFocus
        />
        <TextField label="What it is for" value={description} onChange={setDescription} maxLength={10_000} />
        {/* Enter in either field, without a button of the form's own in sight. */}
        <input type="submit" hidden />
      </Form>
    </Dialog>
  );
}
