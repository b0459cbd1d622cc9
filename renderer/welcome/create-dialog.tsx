import { useState } from "react";
import { Form } from "react-aria-components";
import type { LecternErrorData } from "../../shared/contract/error.ts";
import type { Place } from "../../shared/contract/places.ts";
import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { Dialog } from "../design/dialog.tsx";
import { Notice } from "../design/notice.tsx";
import { TextField } from "../design/text-field.tsx";
import { PlacePicker } from "../places/place-picker.tsx";
import { createArchive, createInside } from "./create-archive.ts";

type CreateDialogProps = {
  /** It could not be made; said here, so that nobody else needs to. */
  readonly onFailed: (error: LecternErrorData) => void;
  readonly onClose: () => void;
};

/** A new archive: its name, and the empty folder that it will be. */
export function CreateDialog({ onFailed, onClose }: CreateDialogProps) {
  const [name, setName] = useState(say("My archive"));
  const [place, setPlace] = useState<Place | undefined>(undefined);
  const [isChoosing, setChoosing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<LecternErrorData | undefined>(undefined);
  const isReady = name.trim() !== "" && place !== undefined && !isBusy;

  async function create(how: typeof createArchive) {
    if (place === undefined) return;
    setBusy(true);
    const outcome = await how(place.id, name.trim());
    setBusy(false);
    if (outcome.ok) return onClose();
    setProblem(outcome.error);
    onFailed(outcome.error);
  }

  if (isChoosing) {
    return (
      <PlacePicker
        purpose="create-archive"
        onCancel={() => setChoosing(false)}
        onChosen={([chosen]) => {
          setPlace(chosen);
          setProblem(undefined);
          setChoosing(false);
        }}
      />
    );
  }
  return (
    <Dialog
      title={say("Create an archive")}
      size="small"
      canClose={!isBusy}
      onClose={onClose}
      actions={
        <>
          <Button onPress={() => onClose()} isDisabled={isBusy}>
            {say("Cancel")}
          </Button>
          <Button
            tone="primary"
            isDisabled={!isReady}
            onPress={() => void create(createArchive)}
            autoFocus={place !== undefined}
          >
            {isBusy ? say("Creating…") : say("Create")}
          </Button>
        </>
      }
    >
      <Form
        className="create-archive"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) void create(createArchive);
        }}
      >
        <TextField
          label={say("Name")}
          value={name}
          onChange={setName}
          maxLength={200}
          autoFocus={place === undefined}
          onFocus={(event) => {
            if (event.target instanceof HTMLInputElement) event.target.select();
          }}
          isRequired
        />
        <div className="create-place">
          <span className="create-place-label" id="create-place">
            {say("Folder")}
          </span>
          <output aria-labelledby="create-place">
            {place?.label ?? say("Not chosen yet: an empty folder, or a new one.")}
          </output>
          <Button onPress={() => setChoosing(true)}>
            {place === undefined ? say("Choose the folder…") : say("Change…")}
          </Button>
        </div>
        {problem === undefined ? null : (
          <Notice
            tone="problem"
            actions={
              problem.code === "not-empty" ? (
                <Button onPress={() => void create(createInside)} isDisabled={!isReady}>
                  {say("Make “{name}” inside it", { name: name.trim() })}
                </Button>
              ) : null
            }
          >
            {problem.message}
          </Notice>
        )}
      </Form>
    </Dialog>
  );
}
